import { mailsOrdered } from '@samraad/notification/testing';
import { Database, trimmed } from '@samraad/platform';
import { InformedQuery } from '@samraad/requests';
import { fullAnswers, RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';

const secret = 'Ordmærke-indholdet';

/** Who is told that a request was made: with which words, before they are sent, and what came of it. */
describe('who is informed', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let request: RequestBuilder;
  const at = (path = '') => `/sager/${request.caseId}${path}`;
  const browser = (who: { email: string }) => portal.signIn(who.email);

  const content = () => ({
    ...fullAnswers(request.people.informed.personId),
    ...{ wanted: secret, title: secret },
    informedOutside: [{ name: 'Karen Juul', role: 'HR', how: 'i en mail', on: '2026-11-18' }],
  });

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
    request = await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    await request.filled(content());
  });
  afterAll(() => portal.close());

  it('shows the notice word for word before it is sent, and who will get it', async () => {
    const page = await (await browser(request.people.manager)).get(at('/orienterede'));
    expect(page.text()).toContain('De får besked, når henvendelsen er sendt');
    expect(page.text()).toContain('Udbyderens navn kommer til at stå i den');
    expect(page.text()).toContain('Sara Friis');
    expect(page.text()).toContain('ikke sendt endnu');
    expect(page.text()).toContain('Karen Juul');
    expect(page.text()).toContain('HR');
    expect(page.text()).toContain('Skrevet af Mette Holm');
    expect(page.$('.letter').text()).not.toContain(secret);
    const step = await (await browser(request.people.manager)).get(at('/kladde/orientering'));
    expect(step.$('input[name=outsideRole]').attr('value')).toBe('HR');
  });

  it('is sent with those words and none of the content, and the receipt says who got it and whether it came', async () => {
    await request.sent(content());
    const page = await (await browser(request.people.representative)).get(at('/orienterede'));
    expect(page.text()).toContain('sendt 20. nov. kl. 14.10');
    const [mail] = await mailsOrdered(portal.get(Database), { kind: 'requests.informed' });
    const lines = page
      .$('.letter p')
      .toArray()
      .map((line) => trimmed(page.$(line).text()));
    expect(lines[0]).toBe(`Emne: ${mail?.subject ?? ''}`);
    for (const line of lines.slice(1)) expect(oneLine(mail?.text ?? '')).toContain(line);
    expect(lines.join(' ')).toContain('Joblife');
    expect(`${mail?.subject} ${mail?.text}`).not.toContain(secret);
    const api = await portal.api(request.people.manager.email);
    const { body } = await api.get(`/requests/${request.caseId}/informed`);
    expect(body).toMatchObject({
      people: [{ person: { name: 'Sara Friis' }, toldAt: '2026-11-20T13:10:00.000Z' }],
      outside: [{ name: 'Karen Juul', role: 'HR' }],
      outsideWrittenBy: 'Mette Holm',
    });
    const found = await portal.get(InformedQuery).of(portal.get(Database), request.caseId, new Date());
    expect(found.people[0]?.status).toBe(mail?.status);
  });

  it('lets the one who is told see that it is, by whom, its number and how far; not what it says', async () => {
    const sara = await browser(request.people.informed);
    const told = await sara.get('/orienteringer');
    expect(told.text()).toMatch(/Nr\. 1(?!\d)/);
    expect(told.text()).toContain('Joblife');
    expect(told.text()).not.toContain(secret);
    for (const path of ['', '/orienterede', '/kladde', '/kvittering'])
      expect((await sara.get(at(path))).text()).not.toContain(secret);
    expect((await sara.get(at('/orienterede'))).status).toBe(404);
    expect((await (await browser(request.people.coordinator)).get(at('/orienterede'))).status).toBe(403);
  });
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
