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
    // What is declined stands on the page where it is declined.
    expect(missing.text()).toContain('Det ønsker og forventer I');
    expect(missing.text()).toContain('Plads i jeres ramme');
    expect(missing.text()).toContain('fredag den 27. november kl. 23.59');
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
    const number = (await facts(request))?.number ?? 0;
    expect(inbox.links()).toContainEqual({
      text: `Svar på henvendelsen: Nr. ${number} · Akutmodtagelsen`,
      href: page(request, 'svar'),
    });
    expect(inbox.$('table').text()).toContain('Ro på efter sammenlægningen af to afsnit · Region Sjælland');
    const narrowed = await browser.get('/indbakke?hjaelp=inspiration&trin=sendt&vis=nye');
    expect(narrowed.text()).toContain('Ingen af jeres sager passer');
    const away = narrowed.links().find(({ text }) => text === 'inspiration: tag væk');
    expect(away?.href).toBe('/indbakke?vis=nye&trin=sendt');
    expect((await browser.get(away?.href ?? '')).links()).toContainEqual(
      expect.objectContaining({ href: page(request, 'svar') }),
    );
    const file = await browser.get('/indbakke.csv?vis=nye&hjaelp=raadgivning');
    expect(file.header('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.html).toContain(`${number};Ro på efter sammenlægningen af to afsnit;`);
    expect((await browser.get('/indbakke.csv?hjaelp=inspiration')).html).not.toContain('Ro på');
    expect((await open(request.people.manager, '/indbakke.csv')).status).toBe(403);
    const nothing = await browser.get('/indbakke?vis=overskredet&q=findes-ikke');
    expect(nothing.text()).toContain('Her er ingen sager');
    expect((await browser.get('/indbakke?vis=%00ugyldig&side=-1')).status).toBe(400);
    expect((await browser.get('/indbakke?vis=ukendt&side=x')).status).toBe(200);
    expect((await open(request.people.manager, '/indbakke')).status).toBe(403);
  });

  it('give several cases to a colleague from the list, in one act, and say who was written to', async () => {
    const [one, other] = [await stand.sent(), await stand.sent()];
    const { providerId, coordinator } = one.people;
    const per = await stand.portal.person({ name: 'Per Mange', roles: [{ role: 'consultant', providerId }] });
    const browser = await stand.portal.signIn(coordinator.email);
    const shown = await browser.get('/indbakke?vis=nye');
    const action = { action: '/indbakke/giv-videre' };
    const wrong = await shown.submit({ note: 'Ring først.' }, action);
    expect([wrong.status, wrong.errorSummary()]).toEqual([
      400,
      ['Sæt flueben ved mindst én sag.', 'Vælg et svar ved »Hvem skal have sagerne?«.'],
    ]);
    // The list and what was typed stand as they were.
    expect(wrong.$('nav.facets [aria-current]').first().text()).toContain('Nye');
    expect(wrong.formFields('/indbakke/giv-videre')['note']).toBe('Ring først.');
    const sager = [one, other].map(({ caseId }) => `${caseId}.`);
    const sent = await wrong.submit({ sager, personId: per.personId }, action);
    const numbers = await Promise.all([one, other].map(async (of) => (await facts(of))?.number));
    const [low, high] = numbers.map(Number).toSorted((a, b) => a - b);
    expect(sent.location).toMatch(/^\/indbakke\?vis=nye&givet=\d+\.\d+$/);
    const done = (await sent.follow()).$('.done');
    expect(done.find('h2').text()).toBe('2 sager er givet til Per Mange');
    expect(done.text()).toContain(`Nr. ${low} · Akutmodtagelsen og Nr. ${high}`);
    expect(done.text()).toContain('Per Mange har fået besked på mail.');
    for (const each of [one, other]) expect((await facts(each))?.consultantId).toBe(per.personId);
    // The same sending again is the same; another one is told what has become of the cases.
    expect((await wrong.submit({ sager, personId: per.personId }, action)).location).toBe(sent.location);
    const late = await shown.submit({ sager, personId: coordinator.personId }, action);
    expect(late.status).toBe(400);
    expect(late.errorSummary()).toEqual([
      `Ingen af sagerne er givet videre. Nr. ${low} og Nr. ${high} har fået en anden konsulent imens. Se listen igennem, og vælg igen.`,
    ]);
    // Whom the address says something to is not told by others' acts.
    const own = await stand.portal.signIn(per.email);
    expect((await own.get(sent.location)).$('.done')).toHaveLength(0);
    expect((await own.get('/indbakke?vis=mine')).text()).toContain(`Nr. ${low} · `);
    expect((await own.get(`/sager/${one.caseId}`)).text()).toContain('»Ring først.«');
    expect((await open(one.people.manager, `/sager/${one.caseId}`)).text()).not.toContain('Ring først');
    const ticked = await browser.get('/indbakke?valgt=alle');
    expect(ticked.$('input[name=sager]:checked').length).toBe(ticked.$('input[name=sager]').length);
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
    const own = await browser.get('/min-profil/til-tiden');
    expect(own.heading()).toBe('Er vi til tiden?');
    expect(own.text()).toContain('Sager, hvor en frist blev overskredet');
    expect(own.links().map(({ href }) => href)).toContain(`/sager/${request.caseId}`);
    expect((await open(request.people.manager, '/min-profil/til-tiden')).status).toBe(403);
    const late = await browser.get('/indbakke?vis=overskredet');
    expect(late.text()).toContain('overskredet i nat');
    expect(late.links()).toContainEqual({
      text: expect.stringMatching(/^Svar på henvendelsen: Nr\. \d+ · Akutmodtagelsen$/) as string,
      href: page(request, 'svar'),
    });
    expect((await browser.get(page(request, 'beskeder'))).text()).toContain(
      'Fristen for dialog er overskredet',
    );
  });
});
