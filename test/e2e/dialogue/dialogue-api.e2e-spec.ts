import { ClockMover } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { createDialoguePortal, type DialoguePortal } from './dialogue-portal';

describe('the dialogue in the API', () => {
  let stand: DialoguePortal;
  const api = (who: { email: string }) => stand.portal.api(who.email);
  const path = (request: RequestBuilder, name: string) => `/requests/${request.caseId}/${name}`;

  beforeAll(async () => {
    stand = await createDialoguePortal();
  });
  afterAll(() => stand.portal.close());

  it('answers, assigns, writes and logs, and shows what came of it', async () => {
    const request = await stand.sent();
    const { coordinator, manager, representative, providerId } = request.people;
    const provider = await api(coordinator);
    const party = await api(manager);
    expect((await provider.post(path(request, 'accept'))).body).toEqual({
      id: request.caseId,
      stage: 'sent_to_provider',
      acceptedAt: '2026-11-20T13:10:00.000Z',
    });
    expect((await provider.post(path(request, 'accept'))).body).toMatchObject({
      status: 409,
      code: 'dialogue.already-accepted',
    });
    const per = await stand.portal.person({ name: 'Per Bang', roles: [{ role: 'consultant', providerId }] });
    const given = await provider.post(path(request, 'assignment'), { personId: per.personId });
    expect([given.status, given.body]).toMatchObject([
      201,
      { items: [{ person: { name: 'Per Bang' }, to: null }], total: 1 },
    ]);
    const contact = {
      kind: 'meeting',
      heldAt: '2026-11-20T13:10:00.000Z',
      withManagement: [manager.personId],
      withEmployees: [representative.personId],
    };
    expect((await provider.post(path(request, 'contacts'), contact)).body).toMatchObject({
      firstContact: true,
    });
    const sent = await party.post(path(request, 'messages'), { body: 'Godt at møde jer.' });
    expect([sent.status, sent.body['firstContact']]).toEqual([201, false]);
    expect((await provider.get(path(request, 'messages'))).body).toMatchObject({
      items: [{ body: 'Godt at møde jer.', side: 'management', author: { name: 'Mette Holm' } }],
      total: 1,
    });
    expect((await party.get(path(request, 'contacts'))).body).toMatchObject({
      items: [
        { kind: 'meeting', withManagement: ['Mette Holm'], withEmployees: ['Jonas Lind'], first: true },
      ],
    });
    expect((await provider.get('/inbox?filter=unassigned')).body).toMatchObject({ items: [], total: 0 });
    expect((await provider.get('/inbox?limit=1')).body).toMatchObject({
      items: [{ id: request.caseId, stage: 'in_dialogue', dialogue: { state: 'met' } }],
    });
  });

  it('declines, and tells the parties why', async () => {
    const request = await stand.sent();
    const provider = await api(request.people.coordinator);
    const bad = await provider.post(path(request, 'decline'), { reasonCode: 'bored', reason: '' });
    expect([bad.status, bad.body['code']]).toEqual([400, 'platform.invalid']);
    const answer = { reasonCode: 'outside-field', reason: 'Vi arbejder ikke med IT-systemer.' };
    expect((await provider.post(path(request, 'decline'), answer)).body).toEqual({
      id: request.caseId,
      lastDay: '2026-12-11',
    });
    expect((await provider.get(path(request, 'answers'))).status).toBe(404);
    const party = await api(request.people.representative);
    expect((await party.get(path(request, 'answers'))).body).toMatchObject({
      items: [{ ...answer, decision: 'decline', provider: { name: 'Joblife' }, by: 'Karin Dal' }],
    });
    expect((await party.post(path(request, 'messages'), { body: 'Hvem nu?' })).body).toMatchObject({
      status: 409,
      code: 'dialogue.no-provider',
    });
  });

  it('pauses by agreement', async () => {
    const request = await stand.sent();
    const provider = await api(request.people.coordinator);
    const party = await api(request.people.manager);
    const asked = await party.post(path(request, 'pauses'), {
      from: '2026-11-25',
      to: '2026-11-26',
      reason: 'holiday',
    });
    expect([asked.status, asked.body]).toMatchObject([
      201,
      { state: 'proposed', proposedSide: 'management' },
    ]);
    const answer = path(request, `pauses/${String(asked.body['id'])}/answer`);
    expect((await party.post(answer, { confirm: true })).body).toMatchObject({
      status: 403,
      code: 'deadlines.pause-own',
    });
    expect((await provider.post(answer, { confirm: true })).body).toMatchObject({ state: 'confirmed' });
    expect((await provider.post(answer, { confirm: true })).status).toBe(409);
    expect((await provider.post(path(request, 'pauses/x/answer'), { confirm: true })).status).toBe(400);
    const turned = { from: '2026-11-26', to: '2026-11-25', reason: 'holiday' };
    expect((await party.post(path(request, 'pauses'), turned)).body).toMatchObject({
      status: 422,
      code: 'deadlines.pause-ends-before-start',
    });
    expect((await party.get(path(request, 'pauses'))).body).toMatchObject({ total: 1 });
  });

  it('knows who stands how to a case', async () => {
    const request = await stand.sent();
    const stranger = await api(stand.stranger);
    const party = await api(request.people.manager);
    const nobody = await stand.portal.api();
    const posts = {
      accept: {},
      decline: { reasonCode: 'other', reason: 'Nej.' },
      assignment: { personId: request.people.coordinator.personId },
      contacts: { kind: 'call', heldAt: '2026-11-20T13:10:00.000Z', withManagement: [], withEmployees: [] },
    };
    for (const [name, body] of Object.entries(posts)) {
      expect([name, (await stranger.post(path(request, name), body)).status]).toEqual([name, 404]);
      expect([name, (await party.post(path(request, name), body)).status]).toEqual([name, 403]);
      expect([name, (await nobody.post(path(request, name), body)).status]).toEqual([name, 401]);
    }
    for (const name of ['messages', 'contacts', 'pauses', 'answers'])
      expect([name, (await stranger.get(path(request, name))).status]).toEqual([name, 404]);
    expect((await party.get(path(request, 'assignment'))).status).toBe(403);
    expect((await party.get('/inbox')).status).toBe(403);
  });

  it('gives several cases at once: once, all or none, and only its own', async () => {
    const [one, other] = [await stand.sent(), await stand.sent()];
    const provider = await api(one.people.coordinator);
    const per = await stand.portal.person({
      name: 'Per Flere',
      roles: [{ role: 'consultant', providerId: one.people.providerId }],
    });
    const cases = [one, other].map(({ caseId }) => ({ id: caseId, consultantId: null }));
    const body = { cases, personId: per.personId, note: 'Ring først.' };
    const key = { 'Idempotency-Key': 'flere-1' };
    const [first, second] = await Promise.all([
      provider.post('/assignments', body, key),
      provider.post('/assignments', body, key),
    ]);
    expect([first.status, second.body]).toEqual([201, first.body]);
    expect(first.body).toMatchObject({ had: [], given: [{ number: expect.any(Number) as number }, {}] });
    expect((await provider.get('/colleagues')).body).toMatchObject({
      items: expect.arrayContaining([{ id: per.personId, name: 'Per Flere', cases: 2 }]) as unknown,
    });
    const again = await provider.post('/assignments', { ...body, personId: one.people.coordinator.personId });
    expect([again.status, again.body['code']]).toEqual([422, 'dialogue.cases-moved']);
    const mine = await provider.get(`/inbox?consultant=${per.personId}&kind=advice&sort=number&late=false`);
    expect(mine.body).toMatchObject({ total: 2 });
    expect((await provider.get(`/inbox?consultant=${per.personId}&late=true`)).body).toMatchObject({
      total: 0,
    });
    expect((await provider.get('/inbox?filter=closed&sort=-changed')).status).toBe(200);
    expect((await provider.post('/assignments', { ...body, cases: [] })).status).toBe(400);
    const stranger = await api(stand.stranger);
    const foreign = await stranger.post('/assignments', { ...body, personId: stand.stranger.personId });
    expect([foreign.status, foreign.body['detail']]).toEqual([
      422,
      expect.stringContaining('Flere sager ligger ikke længere hos jer.'),
    ]);
    const party = await api(one.people.manager);
    expect((await party.post('/assignments', body)).status).toBe(403);
    expect((await party.get('/colleagues')).status).toBe(403);
  });

  it('does a retried call once', async () => {
    const request = await stand.sent();
    const provider = await api(request.people.coordinator);
    const key = { 'Idempotency-Key': 'besked-1' };
    const body = { body: 'Vi ringer på mandag.' };
    const [first, second] = await Promise.all([
      provider.post(path(request, 'messages'), body, key),
      provider.post(path(request, 'messages'), body, key),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await provider.get(path(request, 'messages'))).body).toMatchObject({ total: 1 });
  });

  it('lets the parties agree on a new day with a late provider, or leave it', async () => {
    const request = await stand.sent();
    const provider = await api(request.people.coordinator);
    const party = await api(request.people.manager);
    const early = await party.post(path(request, 'leave-provider'), {});
    expect([early.status, early.body['code']]).toEqual([409, 'dialogue.provider-not-late']);
    await stand.portal.get(ClockMover).moveTo(new Date('2026-11-30T09:00:00Z'), {
      keepRunning: false,
      drainJobs: false,
    });
    const wanted = { clock: 'dialogue', day: '2026-12-08', reason: 'Vores konsulent er tilbage den dag.' };
    const weekend = await provider.post(path(request, 'promises'), { ...wanted, day: '2026-12-06' });
    expect([weekend.status, weekend.body['code']]).toEqual([422, 'dialogue.promise-day-not-working']);
    const proposed = await provider.post(path(request, 'promises'), wanted);
    expect([proposed.status, proposed.body]).toMatchObject([
      201,
      { state: 'proposed', promisedOn: '2026-12-08', proposedSide: 'provider', answeredBy: null },
    ]);
    const one = `promises/${String(proposed.body['id'])}`;
    expect((await provider.post(path(request, `${one}/answer`), { confirm: true })).status).toBe(403);
    expect((await party.post(path(request, `${one}/withdrawal`))).status).toBe(403);
    expect((await party.post(path(request, `${one}/answer`), { confirm: true })).body).toMatchObject({
      state: 'confirmed',
      answeredSide: 'management',
    });
    expect((await provider.post(path(request, `${one}/withdrawal`))).body).toMatchObject({
      status: 409,
      code: 'dialogue.promise-answered',
    });
    expect((await party.get(`/requests/${request.caseId}`)).body['clocks']).toMatchObject([
      { kind: 'dialogue', state: 'breached', outcome: 'breached', closedAt: null },
      { kind: 'contract', state: 'running', outcome: null, breachedAt: null },
    ]);
    expect((await provider.post(path(request, 'leave-provider'), {})).status).toBe(403);
    const left = await party.post(path(request, 'leave-provider'), { reason: 'Vi hører intet.' });
    expect([left.status, left.body]).toEqual([200, { id: request.caseId, lastDay: '2026-12-21' }]);
    expect((await provider.get(path(request, 'promises'))).status).toBe(404);
    expect((await party.get(path(request, 'promises'))).body).toMatchObject({ items: [{ state: 'lapsed' }] });
    expect((await party.get(`/requests/${request.caseId}`)).body).toMatchObject({
      stage: 'choosing_provider',
      clocks: [
        { kind: 'dialogue', state: 'closed-breached', closedBy: 'left-late' },
        {
          kind: 'contract',
          state: 'closed-open',
          closedBy: 'left-late',
          closedAt: '2026-11-30T09:00:00.000Z',
        },
      ],
    });
  });
});
