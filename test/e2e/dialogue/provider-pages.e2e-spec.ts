import { CaseReader } from '@samraad/requests';
import { ClockMover, Database } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { createDialoguePortal, type DialoguePortal } from './dialogue-portal';

describe('the provider’s pages', () => {
  let stand: DialoguePortal;
  const open = async (who: { email: string }, path: string) =>
    (await stand.portal.signIn(who.email)).get(path);
  const page = (request: RequestBuilder, name: string) => `/sager/${request.caseId}/${name}`;
  const facts = (request: RequestBuilder) =>
    stand.portal.get(CaseReader).facts(stand.portal.get(Database), request.caseId);

  beforeAll(async () => {
    stand = await createDialoguePortal();
  });
  afterAll(() => stand.portal.close());

  it('are not there for another provider, and not the parties’ to use', async () => {
    const request = await stand.sent();
    for (const name of ['svar', 'svar/nej', 'konsulent', 'kontakt']) {
      expect((await open(stand.stranger, page(request, name))).status).toBe(404);
      expect((await open(request.people.manager, page(request, name))).status).toBe(403);
      expect((await stand.portal.browser().get(page(request, name))).status).toBe(303);
    }
    for (const name of ['beskeder', 'pauser'])
      expect((await open(stand.stranger, page(request, name))).status).toBe(404);
  });

  it('take the request on, once', async () => {
    const request = await stand.sent();
    const browser = await stand.portal.signIn(request.people.coordinator.email);
    const shown = await browser.get(page(request, 'svar'));
    expect(shown.heading()).toBe('Svar på henvendelsen');
    // What is asked for stands on the page where it is answered, in short and whole.
    expect(shown.text()).toContain('Det ønsker og forventer I');
    expect(shown.$('details').text()).toContain('Ro på efter sammenlægningen');
    expect(shown.text()).toContain('At tage imod er ikke det samme som at tage kontakt');
    expect(shown.text()).toContain('fredag den 27. november kl. 23.59');
    const accepted = await shown.submit();
    expect(accepted.location).toBe(`/sager/${request.caseId}`);
    expect((await accepted.follow()).$('.done h2').text()).toBe('Udbyderen sagde ja til opgaven');
    expect((await facts(request))?.acceptedAt).toEqual(new Date('2026-11-20T13:10:00Z'));
    expect((await shown.submit()).location).toBe(`/sager/${request.caseId}`);
    expect((await browser.get(page(request, 'svar'))).heading()).toBe('Det kan ikke gøres nu');
  });

  it('decline with a reason, and lose the case', async () => {
    const request = await stand.sent();
    const browser = await stand.portal.signIn(request.people.coordinator.email);
    const shown = await browser.get(page(request, 'svar/nej'));
    const missing = await shown.submit({ reason: 'Vi har for meget at lave.' });
    expect(missing.status).toBe(400);
    expect(missing.errorSummary()).toEqual(['Vælg et svar ved »Hvorfor siger I nej?«.']);
    expect(missing.formFields()['reason']).toBe('Vi har for meget at lave.');
    const sent = await missing.submit({ reasonCode: 'no-capacity' });
    expect(sent.location).toBe('/indbakke');
    const inbox = await sent.follow();
    expect(inbox.text()).not.toContain(request.caseId);
    // What was done and who was told is said once, on the next page, also where that is another than the case's.
    expect(inbox.$('.done h2').text()).toBe('Udbyderen sagde nej til opgaven');
    expect(inbox.$('.done').text()).toMatch(/ og .+ har fået besked på mail/);
    expect((await browser.get('/indbakke')).$('.done')).toHaveLength(0);
    const gone = await browser.get(page(request, 'beskeder'));
    expect(gone.heading()).toBe('Sagen er gået videre uden jer');
    expect(gone.text()).toContain(': I sagde nej til sagen');
    expect((await facts(request))?.stage).toBe('choosing_provider');
  });

  it('give the case to a consultant, and hand it over', async () => {
    const request = await stand.sent();
    const { providerId, coordinator } = request.people;
    const per = await stand.portal.person({ name: 'Per Bang', roles: [{ role: 'consultant', providerId }] });
    const browser = await stand.portal.signIn(coordinator.email);
    const shown = await browser.get(page(request, 'konsulent'));
    expect(shown.heading()).toBe('Udpeg konsulent');
    expect((await shown.submit({ note: 'Hej' })).errorSummary()).toEqual([
      'Vælg et svar ved »Hvem skal have sagen?«.',
    ]);
    const wrong = await shown.submit({ personId: request.people.manager.personId });
    expect([wrong.status, wrong.errorSummary()]).toEqual([
      400,
      ['Vælg en koordinator eller konsulent, som er ansat hos udbyderen nu.'],
    ]);
    await shown.submit({ personId: per.personId, note: 'Ring til Mette først.' });
    const again = await browser.get(page(request, 'konsulent'));
    expect(again.heading()).toBe('Giv sagen videre');
    expect(again.text()).toContain('Ring til Mette først.');
    expect((await open(per, `/sager/${request.caseId}`)).text()).toContain('»Ring til Mette først.«');
    expect((await open(request.people.manager, `/sager/${request.caseId}`)).text()).not.toContain(
      'Ring til Mette',
    );
    expect((await facts(request))?.consultantId).toBe(per.personId);
    expect((await shown.submit({ personId: per.personId, _submission: 'another-one' })).status).toBe(409);
  });

  it('list the inbox by due date, with filters, search and the next step', async () => {
    const request = await stand.sent();
    const browser = await stand.portal.signIn(request.people.coordinator.email);
    const inbox = await browser.get('/indbakke');
    expect(inbox.heading()).toBe('Indbakke');
    expect(inbox.text()).toContain('Nye (');
    expect(inbox.links()).toContainEqual({
      text: 'Svar på henvendelsen: Ro på efter sammenlægningen af to afsnit',
      href: page(request, 'svar'),
    });
    expect(inbox.$('table').text()).toContain('Region Sjælland');
    const nothing = await browser.get('/indbakke?vis=overskredet&q=findes-ikke');
    expect(nothing.text()).toContain('Her er ingen sager');
    expect((await browser.get('/indbakke?vis=%00ugyldig&side=-1')).status).toBe(400);
    expect((await browser.get('/indbakke?vis=ukendt&side=x')).status).toBe(200);
    expect((await open(request.people.manager, '/indbakke')).status).toBe(403);
  });

  it('note a call, refusing what can’t be', async () => {
    const request = await stand.sent();
    const { coordinator, manager, representative } = request.people;
    const browser = await stand.portal.signIn(coordinator.email);
    const shown = await browser.get(page(request, 'kontakt'));
    const day = { 'heldOn-day': '20', 'heldOn-month': '11', 'heldOn-year': '2026' };
    const both = { withManagement: manager.personId, withEmployees: representative.personId };
    expect((await shown.submit()).errorSummary()).toHaveLength(3);
    const ahead = await shown.submit({ kind: 'call', ...day, heldAt: '23.00', ...both });
    expect(ahead.errorSummary()).toEqual([
      'Kontakten kan ikke ligge ude i fremtiden. Notér den, når den har fundet sted.',
    ]);
    expect(ahead.formFields()['heldAt']).toBe('23.00');
    const early = await shown.submit({ kind: 'call', ...day, heldAt: '9.00', ...both });
    expect(early.errorSummary()).toEqual([
      'Kontakten ligger før, henvendelsen nåede frem til jer. Kun det, der er sket siden, tæller.',
    ]);
    const nobody = await shown.submit({ kind: 'call', ...day, heldAt: '14.10' });
    expect(nobody.errorSummary()).toEqual(['Vælg mindst én, I har talt med.']);
    const strange = await shown.submit({
      kind: 'call',
      ...day,
      heldAt: '14.10',
      withManagement: coordinator.personId,
    });
    expect(strange.status).toBe(400);
    const noted = await shown.submit({ kind: 'call', ...day, heldAt: '14.10', ...both });
    const thread = await noted.follow();
    expect(thread.text()).toContain('Samtale · Joblife');
    expect(thread.text()).toContain('Den første kontakt, som stoppede fristen');
  });

  it('shows the breach, and what to do, when nobody was contacted in time', async () => {
    const request = await stand.sent();
    const browser = await stand.portal.signIn(request.people.coordinator.email);
    await stand.portal
      .get(ClockMover)
      .moveTo(new Date('2026-11-28T09:00:00Z'), { keepRunning: false, drainJobs: false });
    const late = await browser.get('/indbakke?vis=overskredet');
    expect(late.text()).toContain('overskredet i nat');
    expect(late.links()).toContainEqual({
      text: 'Svar på henvendelsen: Ro på efter sammenlægningen af to afsnit',
      href: page(request, 'svar'),
    });
    expect((await browser.get(page(request, 'beskeder'))).text()).toContain(
      'Fristen for dialog er overskredet',
    );
  });
});
