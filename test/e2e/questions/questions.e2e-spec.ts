import { EndRole } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { ClocksReader } from '@samraad/deadlines';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, systemActor } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { createDialoguePortal, type DialoguePortal } from '../dialogue/dialogue-portal';

const asked = { subject: 'Kan I komme om natten?', body: 'Halvdelen af os arbejder om natten.' };

describe('questions to providers before anything is requested', () => {
  let stand: DialoguePortal;
  let place: RequestBuilder;
  let [stranger, atRuc, central]: MadePerson[] = [];
  const signIn = (who: MadePerson | undefined) => stand.portal.signIn(who?.email ?? '');
  const person = (role: Parameters<DialoguePortal['portal']['person']>[0]) => stand.portal.person(role);
  const db = () => stand.portal.get(Database);

  beforeAll(async () => {
    stand = await createDialoguePortal();
    place = await RequestBuilder.at(stand.portal, stand.seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    stranger = await person({ roles: [{ role: 'manager', unitId: stand.seeds.unit('sj-demo-medicin') }] });
    atRuc = await person({ roles: [{ role: 'coordinator', providerId: stand.seeds.provider('ruc') }] });
    central = await person({ roles: [{ role: 'central_unions' }] });
  });
  afterAll(() => stand.portal.close());

  /** The manager asks; the address of the question. */
  async function ask(providers: string[] = ['joblife'], more = {}): Promise<string> {
    const form = await (await signIn(place.people.manager)).get('/spoergsmaal/nyt');
    return (await form.submit({ providers, ...asked, ...more })).location ?? '';
  }

  it('are asked from the provider’s page, answered, written on and closed', async () => {
    const { manager, coordinator } = place.people;
    const atWork = await signIn(manager);
    const link = (await atWork.get('/udbydere/joblife'))
      .links()
      .find(({ text }) => text.startsWith('Spørg Joblife'));
    const form = await atWork.get(link?.href ?? '');
    expect(form.$('input[name=providers]:checked').attr('value')).toBe('joblife');
    expect(form.text()).toContain(
      'Det her kan læses af: dig, den spurgte udbyders koordinatorer og konsulenter',
    );
    const none = await form.submit({ providers: [], subject: ' ', body: '\u200b' });
    expect([none.status, none.errorSummary().length]).toEqual([400, 3]);
    const long = await form.submit({ ...asked, body: 'x'.repeat(100_000) });
    expect(long.status).toBe(400);
    const mine = await (await form.submit(asked)).follow();
    expect(mine.text()).toContain('Joblife skal svare');
    const questionAt = mine.path;
    const [mail] = await mailsOrdered(db(), { kind: 'questions.received' });
    expect(mail?.personId).toBe(coordinator.personId);
    expect(mail?.subject).not.toContain('natten');

    const atProvider = await signIn(coordinator);
    expect((await atProvider.get('/spoergsmaal')).text()).toContain('Venter på jer');
    const theirs = await atProvider.get(questionAt);
    expect(theirs.text()).toContain('I skal svare');
    expect(theirs.$('form[action$="/afslut"]')).toHaveLength(0);
    await theirs.submit({ body: '<script>alert(1)</script> 🙂' });
    const answered = await atWork.get(questionAt);
    expect(answered.text()).toContain('Joblife har svaret');
    expect(answered.text()).toContain('<script>alert(1)</script> 🙂');
    expect(answered.$('main script')).toHaveLength(0);
    const closed = await (await answered.submit({}, { action: `${questionAt}/afslut` })).follow();
    expect(closed.text()).toContain('Du har afsluttet spørgsmålet');
    expect((await theirs.submit({ body: 'For sent' })).status).toBe(409);
    expect((await answered.submit({ body: 'For sent' })).status).toBe(409);
  });

  it('are nothing to colleagues, other providers, strangers and the central parties', async () => {
    const at = await ask();
    const { representative } = place.people;
    for (const who of [representative, stranger, atRuc]) {
      expect((await (await signIn(who)).get(at)).status).toBe(404);
      const api = await stand.portal.api(who?.email ?? '');
      expect((await api.get(`/questions/${at.split('/').at(-1)}`)).status).toBe(404);
      expect((await api.get('/questions')).body).toMatchObject({ total: 0 });
    }
    expect((await (await signIn(central)).get(at)).status).toBe(403);
    expect((await stand.portal.browser().get(at)).status).not.toBe(200);
    expect((await (await signIn(representative)).get('/spoergsmaal/ikke-et-id')).status).toBe(404);
    expect((await (await signIn(atRuc)).get('/spoergsmaal/nyt')).status).toBe(403);
  });

  it('go to several at once, each in a thread of its own, and once however often the button is pressed', async () => {
    const before = await db().query<{ n: number }>('SELECT count(*)::int AS n FROM question');
    const form = await (await signIn(place.people.manager)).get('/spoergsmaal/nyt?udbyder=joblife,ruc');
    const [one] = await Promise.all([form.submit(asked), form.submit(asked)]);
    const list = await one.follow();
    expect(list.text()).toContain('Joblife og RUC har fået en mail om det');
    const after = await db().query<{ n: number }>('SELECT count(*)::int AS n FROM question');
    expect((after[0]?.n ?? 0) - (before[0]?.n ?? 0)).toBe(2);
    expect((await (await signIn(atRuc)).get('/spoergsmaal')).text()).not.toContain('Joblife');
  });

  it('are begun a request from, which both sides read, and go with the case that is sent', async () => {
    const { manager, representative, coordinator } = place.people;
    const at = await ask();
    const atWork = await signIn(manager);
    const form = await atWork.get(`${at}/henvendelse`);
    expect(form.text()).toContain('Begge sider på kladdens arbejdspladser kan læse samtalen fra nu af');
    const begun = await (await form.submit({ target: 'ny' })).follow();
    expect(begun.heading()).toBe('Hvem er den anden side?');
    const draft = await atWork.get(begun.path.replace('den-anden-side', 'kladde'));
    expect(draft.heading()).toBe(asked.subject);
    expect(draft.text()).toContain('Spørgsmål til Joblife: Kan I komme om natten?');
    place.caseId = /sager\/([^/]+)/.exec(draft.path)?.[1] ?? '';
    const along = await (await signIn(representative)).get(at);
    expect(along.text()).toContain('Du læser med');
    expect(along.$('main textarea')).toHaveLength(0);
    expect((await (await signIn(coordinator)).get(at)).text()).not.toContain('Knyttet til');
    expect((await atWork.get(`${at}/henvendelse`)).location).toBe(at);
    await (await (await signIn(coordinator)).get(at)).submit({ body: 'Ja, det kan vi.' });

    await place.filled();
    await place.asked();
    const [choice] = await db().query<{ id: string }>(
      'SELECT id FROM provider_choice WHERE request_id = $1',
      [place.caseId],
    );
    const confirm = await (await signIn(representative)).get(`/sager/${place.caseId}/udbyder`);
    await confirm.submit({ choiceId: choice?.id ?? '' }, { action: `/sager/${place.caseId}/udbyder/ja` });
    await place.sign(manager);
    await place.sign(representative);

    for (const who of [manager, representative, coordinator]) {
      const thread = await (await signIn(who)).get(`/sager/${place.caseId}/beskeder`);
      expect(thread.$('.message').length).toBe(2);
      expect(thread.text()).toContain('Før henvendelsen');
    }
    const clocks = await stand.portal.get(ClocksReader).ofCase(db(), place.caseId);
    expect(clocks.map(({ stoppedAt }) => stoppedAt)).toEqual([null, null]);
    const moved = await atWork.get(at);
    expect(moved.text()).toContain('Samtalen er fulgt med på sagen');
    const api = await stand.portal.api(coordinator.email);
    expect(
      (await api.post(`/questions/${at.split('/').at(-1)}/messages`, { body: 'Mere' })).body,
    ).toMatchObject({
      status: 409,
      code: 'questions.moved',
    });
    expect((await api.get(`/requests/${place.caseId}/messages`)).body).toMatchObject({
      total: 2,
      items: [
        { beforeRequest: true, side: 'management' },
        { beforeRequest: true, side: 'provider' },
      ],
    });
  });

  it('are asked, answered, closed and attached over the API', async () => {
    const { manager, coordinator, providerId, unitId } = place.people;
    const api = await stand.portal.api(manager.email);
    const body = { providerIds: [providerId], unitId, ...asked };
    const made = await api.post('/questions', body);
    expect(made.status).toBe(201);
    const [{ id = '' }] = (made.body as { items: [{ id: string }] }).items;
    expect((await api.post('/questions', { ...body, providerIds: [] })).status).toBe(400);
    expect(
      (await api.post('/questions', { ...body, providerIds: [stand.seeds.provider('cbs')] })).body,
    ).toMatchObject({
      code: 'questions.provider-unknown',
    });
    const theirs = await stand.portal.api(coordinator.email);
    expect((await theirs.post(`/questions/${id}/messages`, { body: 'Ja.' })).status).toBe(201);
    expect((await theirs.post(`/questions/${id}/close`, {})).status).toBe(403);
    expect((await api.get(`/questions/${id}`)).body).toMatchObject({
      state: 'answered',
      readAs: 'asker',
      case: null,
    });
    expect((await api.get(`/questions/${id}/messages`)).body).toMatchObject({ total: 2 });
    expect((await api.post(`/questions/${id}/close`, {})).status).toBe(204);
    const taken = await api.post(`/questions/${id}/request`, {});
    expect(taken.status).toBe(201);
    expect((await theirs.get('/questions')).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, caseId: null })]) as unknown,
    });
    expect((await api.post(`/questions/${id}/request`, { caseId: place.caseId })).body).toMatchObject({
      code: 'questions.already-attached',
    });
  });

  it('end with the role of who asked', async () => {
    const at = await ask();
    const { manager, coordinator } = place.people;
    const [role] = await db().query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
      manager.personId,
    ]);
    const form = await (await signIn(coordinator)).get(at);
    await stand.portal.uow.run(systemActor('test'), (tx) =>
      stand.portal.get(EndRole).execute(tx, { id: role?.id ?? '', at: new Date('2026-11-20T13:10:00Z') }),
    );
    expect((await form.submit({ body: 'Ja.' })).status).toBe(409);
    expect((await (await signIn(manager)).get(at)).status).toBe(403);
    expect((await (await signIn(coordinator)).get(at)).text()).toContain(
      'har ikke længere en rolle på arbejdspladsen',
    );
  });
});
