import { systemActor } from '@samraad/platform';
import { requestPlace, type RequestPlace } from './request-place';

/** A draft that is begun is known to the other side at once; the two talk in it, and say when they are ready. */
describe('beginning together', () => {
  let place: RequestPlace;
  let caseId = '';
  const at = (path = '') => `/sager/${caseId}${path}`;
  const browser = (who: { email: string }) => place.portal.signIn(who.email);
  const mailsTo = async (personId: string) =>
    (
      await place.portal.uow.run(systemActor('test'), (tx) =>
        tx.query<{ kind: string }>(
          'SELECT mail_kind AS kind FROM mail_message WHERE case_id = $1 AND person_id = $2 ORDER BY mail_kind',
          [caseId, personId],
        ),
      )
    ).map(({ kind }) => kind);

  beforeAll(async () => {
    place = await requestPlace();
  });
  afterAll(() => place.portal.close());

  it('asks at once who the other side is; skipped, they stand as missing, and asked, they get a mail', async () => {
    const mette = await browser(place.mette);
    const start = await (await mette.get('/sager/ny')).submit();
    const page = await start.follow();
    caseId = /^\/sager\/([^/]+)\/den-anden-side$/.exec(start.location ?? '')?.[1] ?? '';
    expect(page.heading()).toBe('Hvem er den anden side?');
    expect((await mette.get(at('/kladde'))).text()).toContain('er ikke spurgt endnu');
    expect(
      (await page.submit({ personIds: '' }, { action: at('/den-anden-side') })).errorSummary(),
    ).toHaveLength(1);
    const asked = await page.submit({}, { action: at('/den-anden-side') });
    expect(asked.location).toBe(at('/kladde'));
    expect(await mailsTo(place.jonas.personId)).toEqual(['requests.draft-begun']);
    const draft = await asked.follow();
    expect(draft.text()).toContain('spurgt 20. nov., har ikke været her endnu');
    expect(draft.text()).not.toContain('Spørg den anden side');
  });

  it('invites from the same page whoever is not known', async () => {
    const mette = await browser(place.mette);
    const form = await mette.get(at('/den-anden-side'));
    const invited = { name: 'Emil Skov', email: 'emil@region.example', role: 'tr' };
    expect((await form.submit(invited, { action: at('/inviter') })).status).toBe(303);
    expect((await mette.get(at('/kladde'))).text()).toContain('inviteret 20. nov., har ikke svaret');
    expect(
      (await form.submit({ name: '' }, { action: at('/inviter') })).errorSummary().length,
    ).toBeGreaterThan(0);
  });

  it('owes the other side a look until they have been there, and tells the others that they have', async () => {
    const jonas = await browser(place.jonas);
    expect((await jonas.get(at())).text()).toContain('Se den kladde, I er bedt om at skrive med på');
    await jonas.get(at('/kladde'));
    expect((await jonas.get(at())).text()).not.toContain('Se den kladde, I er bedt om');
    expect((await (await browser(place.mette)).get(at('/kladde'))).text()).toContain('her 20. nov.');
  });

  it('is a thread of the two, which says above its box who can’t read it', async () => {
    const mette = await browser(place.mette);
    const draft = await mette.get(at('/kladde'));
    expect(draft.text()).toContain('Kun I, der søger sammen, kan læse tråden.');
    expect((await draft.submit({ body: ' ' }, { action: at('/mellem-jer') })).errorSummary()).toHaveLength(1);
    const sent = await draft.submit({ body: 'Skal portørerne med?' }, { action: at('/mellem-jer') });
    expect([sent.status, sent.location]).toEqual([303, at('/kladde')]);
    await (await mette.get(at('/mellem-jer'))).submit({ body: 'Og rengøringen?' });
    expect(await mailsTo(place.jonas.personId)).toEqual(['requests.draft-begun', 'requests.draft-message']);
    const jonas = await browser(place.jonas);
    expect((await jonas.get(at('/kladde'))).text()).toContain('Skal portørerne med?');
    await (await jonas.get(at('/mellem-jer'))).submit({ body: 'Ja, begge.' });
    await (await mette.get(at('/kladde'))).submit({ body: 'Godt.' }, { action: at('/mellem-jer') });
    expect(
      (await mailsTo(place.jonas.personId)).filter((kind) => kind === 'requests.draft-message'),
    ).toHaveLength(2);
  });

  it('shows who is ready, until an answer is changed', async () => {
    const jonas = await browser(place.jonas);
    const draft = await jonas.get(at('/kladde'));
    const said = await draft.submit({}, { action: readyAddress(draft) });
    expect(said.location).toBe(at('/kladde'));
    const mette = await browser(place.mette);
    const stale = await mette.get(at('/kladde'));
    expect(stale.text()).toContain('sagt af Jonas Lind');
    await (await mette.get(at('/kladde/allerede'))).submit({ existing: 'Vi taler om det hver fredag.' });
    const changed = await mette.get(at('/kladde'));
    expect(changed.text()).toContain('var klar 20. nov.');
    const late = await stale.submit({}, { action: readyAddress(stale) });
    expect([late.status, late.text().includes('ændret')]).toEqual([409, true]);
  });

  it('nudges once a working day, and says when it can be done again', async () => {
    const mette = await browser(place.mette);
    const draft = await mette.get(at('/kladde'));
    const action = draft.$('form[action*="/mind-om/"]').attr('action') ?? '';
    expect((await draft.submit({}, { action })).location).toBe(at('/kladde'));
    expect((await mette.get(at('/kladde'))).text()).toContain('Det kan gøres igen mandag den 23. november');
    const again = await (
      await place.portal.api(place.mette.email)
    ).post(`/requests/${caseId}/draft-nudges`, {
      ...{ unitId: place.unitId, side: 'employees' },
    });
    expect([again.status, again.body['code']]).toEqual([409, 'requests.nudged-already']);
  });

  it('says the same in the API, and nothing to anybody outside', async () => {
    const api = await place.portal.api(place.jonas.email);
    const thread = await api.get(`/requests/${caseId}/draft-messages`);
    expect((thread.body['items'] as { body: string }[]).map(({ body }) => body)).toEqual([
      ...['Skal portørerne med?', 'Og rengøringen?', 'Ja, begge.', 'Godt.'],
    ]);
    const sides = (await api.get(`/requests/${caseId}/draft-sides`)).body['items'];
    expect(sides).toMatchObject([
      { side: 'management' },
      { side: 'employees', invited: [{ name: 'Emil Skov' }] },
    ]);
    const [{ id = '' } = {}] = (thread.body['items'] as { id: string }[]).slice(-1);
    expect((await api.put(`/requests/${caseId}/draft-visits`, { messageId: id })).status).toBe(204);
    const { version } = (await api.get(`/requests/${caseId}`)).body;
    for (const ready of [true, false])
      expect((await api.put(`/requests/${caseId}/readiness`, { ready, version })).status).toBe(204);
    const calls = await api.post(`/requests/${caseId}/draft-calls`, { personIds: [place.sara.personId] });
    expect([calls.status, calls.body['code']]).toEqual([422, 'requests.nobody-here']);
    for (const who of [place.karin, place.sara]) {
      const other = await place.portal.api(who.email);
      expect((await other.get(`/requests/${caseId}/draft-messages`)).status).toBe(404);
    }
  });

  it('keeps as new what did not fit on the draft, until the whole thread is read', async () => {
    const mette = await place.portal.api(place.mette.email);
    for (let n = 1; n <= 7; n++)
      await mette.post(`/requests/${caseId}/draft-messages`, { body: `Nummer ${String(n)}` });
    const api = await place.portal.api(place.jonas.email);
    const unread = async () =>
      ((await api.get(`/requests/${caseId}/draft-messages`)).body['items'] as { unread: boolean }[]).filter(
        (one) => one.unread,
      ).length;
    const jonas = await browser(place.jonas);
    await jonas.get(at('/kladde'));
    expect(await unread()).toBe(7);
    await jonas.get(at('/mellem-jer'));
    expect(await unread()).toBe(0);
  });

  function readyAddress(page: Awaited<ReturnType<Awaited<ReturnType<typeof browser>>['get']>>): string {
    return page.$('form[action*="/klar/"]').attr('action') ?? 'no button to say that one is ready';
  }
});
