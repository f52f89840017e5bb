import { ClockMover, Database } from '@samraad/platform';
import { NameDeputy } from '@samraad/people';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from './request-place';

describe('the anchor’s pages', () => {
  let place: RequestPlace;
  let anchor: MadePerson;
  let request: RequestBuilder;
  const at = (path = '') => `/sager/${request.caseId}${path}`;

  beforeAll(async () => {
    place = await requestPlace();
    anchor = await place.portal.person({
      roles: [{ role: 'anchor', unitId: place.seeds.unit('hs-oeresoe') }],
    });
    request = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'hs-oeresoe-medicin',
      provider: 'joblife',
    });
  });
  afterAll(() => place.portal.close());

  it('say so when nothing waits', async () => {
    const page = await (await place.portal.signIn(anchor.email)).get('/paategninger');
    expect(page.text()).toContain('Ingen henvendelser venter');
  });

  it('return with a reason; sent again unchanged, the signatures stand', async () => {
    await request.sent();
    const browser = await place.portal.signIn(anchor.email);
    const queue = await browser.get('/paategninger');
    expect(queue.text()).toContain('Inden for indsatsen');
    expect(queue.text()).toContain('fredag den 27. november');
    const page = await browser.get(at('/paategning'));
    expect(page.text()).toContain('Inden for regionens indsats');
    const empty = await page.submit({ reason: '' }, { action: at('/paategning/retur') });
    expect(empty.errorSummary()).toEqual(['Udfyld feltet »Hvad skal de lokale parter se på?«.']);
    const sent = await empty.submit({ reason: 'Skriv om emnet.' }, { action: at('/paategning/retur') });
    expect(sent.location).toBe('/paategninger');
    const manager = await place.portal.signIn(request.people.manager.email);
    const draft = await manager.get(at('/kladde'));
    expect(draft.text()).toContain('Henvendelsen er sendt retur: ret den senest');
    expect(draft.text()).toContain('sendte henvendelsen retur');
    expect(draft.text()).toContain('»Skriv om emnet.«');
    expect((await draft.submit({}, { action: at('/send-igen') })).status).toBe(303);
    expect((await manager.get(at('/kladde'))).text()).toContain('skal påtegne henvendelsen');
  });

  it('ask the parties first: both see how the days stand still, and one answers for all', async () => {
    const asked = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'hs-oeresoe-akut',
      provider: 'joblife',
    });
    await asked.sent();
    const on = (path: string) => `/sager/${asked.caseId}${path}`;
    const browser = await place.portal.signIn(anchor.email);
    const page = await browser.get(on('/paategning'));
    // What the region has chosen, and by what it lies inside.
    expect(page.text()).toContain('Det har Region Hovedstaden valgt');
    expect(page.text()).toContain('hører til området »Akutmodtagelser og akutklinikker«');
    expect(page.text()).toContain('Fristen er 5 arbejdsdage efter fredag den 20. november');
    const empty = await page.submit({ body: '' }, { action: on('/paategning/spoergsmaal') });
    expect(empty.errorSummary()).toEqual(['Udfyld feltet »Hvad vil du spørge de lokale parter om?«.']);
    const sent = await empty.submit(
      { body: 'Hvem skal være med?' },
      { action: on('/paategning/spoergsmaal') },
    );
    expect(sent.location).toBe(on('/paategning'));
    const party = await place.portal.signIn(asked.people.representative.email);
    expect((await party.get(on(''))).text()).toContain('Spørgsmål før påtegningen');
    const questions = await party.get(on('/spoergsmaal'));
    for (const read of [questions, await browser.get(on('/paategning'))]) {
      expect(read.text()).toContain('Hvem skal være med?');
      expect(read.text()).toContain('Når svaret kommer, er der 5 arbejdsdage tilbage.');
    }
    expect(questions.text()).toContain('ikke af de centrale parter');
    expect((await questions.submit({ body: 'Begge vagthold.' })).location).toBe(on('/spoergsmaal'));
    expect((await browser.get(on('/paategning'))).text()).toContain('Begge vagthold.');
    // The same over the API; whoever neither endorses nor asks reads nothing.
    const api = await place.portal.api(anchor.email);
    const path = `/requests/${asked.caseId}/endorser-questions`;
    const again = await api.post(path, { body: 'Og hvornår?' });
    expect(again.status).toBe(201);
    const mine = await place.portal.api(asked.people.manager.email);
    const answer = `${path}/${String(again.body['questionId'])}/answers`;
    expect((await api.post(answer, { body: 'Nej.' })).status).toBe(403);
    expect((await mine.post(answer, { body: 'I januar.' })).status).toBe(204);
    expect((await mine.post(answer, { body: 'I marts.' })).body['code']).toBe('requests.question-over');
    expect((await mine.post(path, { body: 'Hvad?' })).status).toBe(403);
    expect((await mine.get(path)).body['items']).toMatchObject([
      {
        unit: expect.stringContaining('Øresø') as string,
        clock: { days: 5, lastDay: '2026-11-27' },
        questions: [{ state: 'answered', answer: { side: 'employees' } }, { answer: { body: 'I januar.' } }],
      },
    ]);
    const provider = await place.portal.api(asked.people.coordinator.email);
    expect((await provider.get(path)).status).toBe(404);
  });

  it('are a deputy’s too, from a day to a day, who is told, asks and endorses in their own name', async () => {
    const { portal, seeds } = place;
    const asked = await RequestBuilder.at(portal, seeds, { unit: 'hs-oeresoe-akut', provider: 'joblife' });
    await asked.sent();
    const keeper = await portal.person({ roles: [{ role: 'administrator' }] });
    const deputy = await portal.person({ name: 'Vita Vikar' });
    const [held] = await portal
      .get(Database)
      .query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [anchor.personId]);
    const stand = { assignmentId: held?.id ?? '', personId: deputy.personId };
    await portal.uow.run(keeper.actor, (tx) =>
      portal.get(NameDeputy).execute(tx, { ...stand, from: '2026-11-21', lastDay: '2026-11-24' }),
    );
    const browser = await portal.signIn(deputy.email);
    expect((await browser.get(`/sager/${asked.caseId}/paategning`)).status).toBe(404);
    await portal
      .get(ClockMover)
      .moveTo(new Date('2026-11-23T09:00:00Z'), { keepRunning: false, drainJobs: false });
    expect((await browser.get('/paategninger')).text()).toContain('Ro på efter sammenlægningen');
    const page = await browser.get(`/sager/${asked.caseId}/paategning`);
    expect((await page.submit({}, { action: `/sager/${asked.caseId}/paategning` })).status).toBe(303);
    const party = await portal.signIn(asked.people.manager.email);
    expect((await party.get(`/sager/${asked.caseId}?forloeb=alt`)).text()).toContain('Vita Vikar');
  });

  it('pass on to the chairs when the days are gone, and endorse what was shown', async () => {
    const unitId = place.seeds.unit('hovedstaden');
    const chair = await place.portal.person({ roles: [{ role: 'committee_chair', unitId }] });
    const browser = await place.portal.signIn(chair.email);
    expect((await browser.get(at('/paategning'))).status).toBe(404);
    const later = new Date('2026-12-01T09:00:00Z');
    await place.portal.get(ClockMover).moveTo(later, { keepRunning: false, drainJobs: false });
    expect((await browser.get('/paategninger')).text()).toContain('Fristen er gået');
    const page = await browser.get(at('/paategning'));
    expect((await page.submit({ hash: 'f'.repeat(64) }, { action: at('/paategning') })).status).toBe(409);
    const sent = await page.submit({}, { action: at('/paategning') });
    expect(sent.location).toBe('/paategninger');
    const manager = await place.portal.signIn(request.people.manager.email);
    expect((await manager.get(at('/kvittering'))).text()).toContain('Nr. 2 er sendt til Joblife.');
  });
});
