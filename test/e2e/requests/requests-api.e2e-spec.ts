import { systemActor } from '@samraad/platform';
import { fullAnswers, RequestBuilder } from '@samraad/requests/testing';
import type { ApiClient } from '../../support/api-client';
import { requestPlace, type RequestPlace } from './request-place';

describe('requests over the API', () => {
  let place: RequestPlace;
  let mette: ApiClient;
  let jonas: ApiClient;
  let caseId = '';
  const path = (more = '') => `/requests/${caseId}${more}`;
  const version = async () => Number((await mette.get(path())).body['version']);

  beforeAll(async () => {
    place = await requestPlace();
    mette = await place.portal.api(place.mette.email);
    jonas = await place.portal.api(place.jonas.email);
  });
  afterAll(() => place.portal.close());

  it('starts a draft once for one key', async () => {
    const key = { 'Idempotency-Key': 'begynd-1' };
    const first = await mette.post('/requests', { unitId: place.unitId }, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      stage: 'draft',
      number: null,
      provider: null,
      clocks: [],
      version: 1,
    });
    caseId = String(first.body['id']);
    const twin = await mette.post('/requests', { unitId: place.unitId }, key);
    expect(twin.body['id']).toBe(caseId);
    expect((await mette.get('/requests')).body).toMatchObject({ total: 1 });
  });

  it('is written, refusing bad input and a stale version', async () => {
    const answers = fullAnswers(place.sara.personId);
    const wrong = await mette.patch(path('/answers'), { version: 1, answers: { kind: 'help', extra: 1 } });
    expect([wrong.status, wrong.body['code']]).toEqual([400, 'platform.invalid']);
    const saved = await mette.patch(path('/answers'), { version: 1, answers });
    expect(saved.status).toBe(200);
    expect(saved.body['answers']).toEqual(answers);
    const stale = await jonas.patch(path('/answers'), { version: 1, answers: { wanted: 'Andet.' } });
    expect([stale.status, stale.body['code']]).toEqual([409, 'platform.stale']);
    const workplaces = {
      version: await version(),
      unitIds: [place.unitId],
      coordinatingUnitId: place.unitId,
    };
    expect((await mette.put(path('/workplaces'), workplaces)).status).toBe(200);
    const statements = [{ unitId: place.unitId, answer: 'none' }];
    const order = await jonas.put(path('/order-statements'), { version: await version(), statements });
    expect(order.body['workplaces']).toMatchObject([{ order: 'none', compliedOn: null }]);
  });

  it('names candidates and takes signers among them', async () => {
    const { body } = await mette.get(path('/candidates'));
    const people = body['items'] as { person: { id: string }; side: string | null }[];
    const of = (side: string | null) => people.find((one) => one.side === side)?.person.id;
    expect([of('management'), of('employees'), of(null)]).toEqual([
      place.mette.personId,
      place.jonas.personId,
      place.sara.personId,
    ]);
    const signer = (side: string, personId: string) => ({ unitId: place.unitId, side, personId });
    const wrong = [signer('employees', place.mette.personId)];
    const refused = await mette.put(path('/signers'), { version: await version(), signers: wrong });
    expect([refused.status, refused.body['code']]).toEqual([422, 'requests.role-not-held']);
    const signers = [signer('management', place.mette.personId), signer('employees', place.jonas.personId)];
    expect((await mette.put(path('/signers'), { version: await version(), signers })).status).toBe(200);
  });

  it('refuses a theme the round does not have', async () => {
    const answers = { themes: ['no-such-theme'] };
    const refused = await mette.patch(path('/answers'), { version: await version(), answers });
    expect([refused.status, refused.body['code']]).toEqual([422, 'requests.answer-invalid']);
  });

  it('is signed by both, and sent with both sides’ yes', async () => {
    const asked = await mette.post(path('/signature-requests'), { version: await version() });
    const hash = String(asked.body['hash']);
    expect((await mette.get(path('/signed-text'))).body['hash']).toBe(hash);
    expect((await mette.get(path())).body['turn']).toMatchObject({
      who: ['management', 'employees'],
      text: 'De lokale parter skal skrive under på henvendelsen',
      by: '2026-12-11T22:59:59.000Z',
    });
    const unseen = await mette.post(path('/signatures'), { hash: 'f'.repeat(64) });
    expect([unseen.status, unseen.body['code']]).toEqual([409, 'requests.content-changed']);
    expect((await mette.post(path('/signatures'), { hash })).body).toEqual({ complete: false });
    expect((await mette.post(path('/signatures'), { hash })).status).toBe(409);
    const proposal = { providerId: place.seeds.provider('joblife') };
    const { body } = await mette.post(path('/provider-proposals'), proposal);
    const own = await mette.post(path('/provider-confirmations'), body);
    expect([own.status, own.body['code']]).toEqual([409, 'requests.own-side-said-yes']);
    expect((await jonas.post(path('/provider-confirmations'), body)).body).toEqual({ complete: false });
    expect((await jonas.post(path('/signatures'), { hash })).body).toEqual({ complete: true });
    expect((await jonas.get(path('/signatures'))).body).toMatchObject({
      total: 2,
      items: [{ side: 'management', hash, voidedAt: null }, { side: 'employees' }],
    });
  });

  it('shows number, stage, turn, provider and clocks', async () => {
    const { body } = await mette.get(path());
    expect(body).toMatchObject({
      number: 1,
      stage: 'sent_to_provider',
      provider: { name: 'Joblife' },
      turn: { who: ['provider'], text: 'Joblife skal tage kontakt til jer', by: '2026-11-27T22:59:59.000Z' },
      clocks: [
        {
          kind: 'dialogue',
          start: '2026-11-20T13:10:00.000Z',
          due: '2026-11-27T22:59:59.000Z',
          stoppedAt: null,
        },
        { kind: 'contract', due: '2026-12-18T22:59:59.000Z' },
      ],
      choice: { saidYes: ['management', 'employees'] },
    });
    const late = await mette.patch(path('/answers'), { version: body['version'], answers: { title: 'Ny' } });
    expect([late.status, late.body['code']]).toEqual([409, 'requests.content-locked']);
  });

  it('filters, sorts and refuses a query it does not know', async () => {
    const list = async (query: string) => (await mette.get(`/requests?${query}`)).body;
    expect(await list('stage=sent_to_provider&q=sammenl%C3%A6g')).toMatchObject({ total: 1 });
    expect(await list('stage=closed')).toEqual({ items: [], total: 0 });
    expect(await list('sort=-number&limit=1&offset=1')).toMatchObject({ items: [], total: 1 });
    for (const query of ['stage=nowhere', 'sort=title', 'limit=0', 'offset=-1'])
      expect((await mette.get(`/requests?${query}`)).status).toBe(400);
  });

  it('is closed to those it is not for', async () => {
    const stranger = await place.portal.person({
      roles: [{ role: 'manager', unitId: place.seeds.unit('sj-demo-medicin') }],
    });
    const other = await place.portal.api(stranger.email);
    expect((await other.get(path())).status).toBe(404);
    expect((await other.patch(path('/answers'), { version: 1, answers: {} })).status).toBe(404);
    const karin = await place.portal.api(place.karin.email);
    expect((await karin.get(path())).body['title']).toBe(fullAnswers('').title);
    expect((await karin.patch(path('/answers'), { version: 1, answers: {} })).status).toBe(403);
    expect((await karin.post('/requests', { unitId: place.unitId })).status).toBe(403);
    const central = await place.portal.person({ roles: [{ role: 'central_unions' }] });
    const seen = (await (await place.portal.api(central.email)).get(path())).body;
    expect(seen).toMatchObject({ number: 1, title: null, answers: null, workplaces: [], signatures: [] });
    expect((await (await place.portal.api()).get(path())).status).toBe(401);
  });

  it('can be declined, passed on and taken back', async () => {
    const builder = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'sj-demo-medicin',
      provider: 'ruc',
    });
    await builder.asked();
    caseId = builder.caseId;
    const { manager, representative, unitId } = builder.people;
    const deputy = await place.portal.person({ roles: [{ role: 'tr', unitId }] });
    const amr = await place.portal.api(representative.email);
    const passed = await amr.post(path('/signature-transfers'), { toPersonId: deputy.personId });
    expect(passed.body['signers']).toMatchObject([
      { side: 'management' },
      { person: { id: deputy.personId }, asked: true },
    ]);
    expect((await amr.post(path('/signature-declines'), { reason: 'Nej.' })).status).toBe(403);
    const tr = await place.portal.api(deputy.email);
    const declined = await tr.post(path('/signature-declines'), { reason: 'Vi mangler at tale om det.' });
    expect(declined.body).toMatchObject({ stage: 'draft' });
    const leader = await place.portal.api(manager.email);
    for (const reason of ['', ' \u200b\u00ad\u3164\u2800', '\u202e\u0007'])
      expect((await leader.post(path('/withdrawals'), { reason })).status).toBe(400);
    expect((await leader.post(path('/withdrawals'), { reason: 'Vi løser det selv.' })).body).toMatchObject({
      stage: 'withdrawn',
    });
    expect((await leader.post(path('/withdrawals'), { reason: 'Igen.' })).status).toBe(409);
  });

  it('waits for the anchor under model 1', async () => {
    const unitId = place.seeds.unit('hs-oeresoe');
    const anchor = await place.portal.person({ roles: [{ role: 'anchor', unitId }] });
    const builder = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'hs-oeresoe-medicin',
      provider: 'joblife',
    });
    await builder.sent();
    caseId = builder.caseId;
    const leader = await place.portal.api(builder.people.manager.email);
    const api = await place.portal.api(anchor.email);
    expect((await leader.get(path())).body).toMatchObject({
      stage: 'awaiting_endorsement',
      turn: { who: ['anchor'] },
    });
    expect((await leader.post(path('/endorsements'), { hash: builder.hash })).status).toBe(403);
    expect((await api.post(path('/returns'), { reason: 'Skriv, hvordan det hænger sammen.' })).status).toBe(
      204,
    );
    expect((await api.post(path('/resubmissions'))).status).toBe(403);
    expect((await leader.post(path('/resubmissions'))).body).toMatchObject({ stage: 'awaiting_endorsement' });
    expect((await api.post(path('/endorsements'), { hash: 'f'.repeat(64) })).status).toBe(409);
    expect((await api.post(path('/endorsements'), { hash: builder.hash })).body).toEqual({ complete: true });
    expect((await leader.get(path())).body).toMatchObject({ stage: 'sent_to_provider', number: 2 });
  });

  it('tells of an expired role at once: access ends with it', async () => {
    await place.portal.uow.run(systemActor('test'), async (tx) => {
      await tx.query(`UPDATE role_assignment SET valid_to = '2026-11-01T00:00:00Z' WHERE person_id = $1`, [
        place.jonas.personId,
      ]);
    });
    expect((await jonas.get('/requests')).status).toBe(403);
  });
});
