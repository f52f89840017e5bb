import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EndRole } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import '../i18n/da';
import { EndorserQuestionsQuery } from '../read/endorser-questions.query';
import { RequestsModule } from '../requests.module';
import { refused } from '../testing/joint-stand';
import { RequestBuilder } from '../testing/request.builder';
import { AnswerEndorser } from './answer-endorser';
import { AskBeforeEndorsing } from './ask-before-endorsing';
import { EndorseRequest } from './endorse-request';
import { FocusOfRequest } from './focus-of-request';
import { ReturnRequest } from './return-request';
import { WithdrawRequest } from './withdraw-request';

describe('a question before it is endorsed', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let anchor: MadePerson;
  let chair: MadePerson;
  let request: RequestBuilder;

  const person = (role: 'anchor' | 'committee_chair', unit: string) =>
    app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role, unitId: scheme.unit(unit) }] }),
    );
  const sent = async (unit = 'hs-oeresoe-akut') =>
    (await RequestBuilder.at(app, scheme, { unit, provider: 'joblife' })).sent();
  const ask = (who: MadePerson, body = 'Hvem skal være med?') =>
    request.run(who, (tx) => app.get(AskBeforeEndorsing).execute(tx, { caseId: request.caseId, body }));
  const answer = (who: MadePerson, questionId: string, body = 'Begge vagthold.') =>
    request.run(who, (tx) =>
      app.get(AnswerEndorser).execute(tx, { caseId: request.caseId, questionId, body }),
    );
  const thread = async () => {
    const [first] = await app.get(EndorserQuestionsQuery).ofCase(app.get(Database), request.caseId);
    return first;
  };
  const dueDay = async () => {
    const [row] = await app
      .get(Database)
      .query<{ due: Date }>('SELECT due_at AS due FROM endorsement WHERE request_id = $1', [request.caseId]);
    return row?.due.toISOString();
  };
  const mailed = async (kind: string) => {
    const rows = await app
      .get(Database)
      .query<{ id: string }>(
        'SELECT person_id AS id FROM mail_message WHERE case_id = $1 AND mail_kind = $2 ORDER BY person_id',
        [request.caseId, kind],
      );
    return rows.map(({ id }) => id);
  };
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const ids = (...people: MadePerson[]) => people.map(({ personId }) => personId).sort();

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    // A Friday: five working days end the Friday after.
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    anchor = await person('anchor', 'hs-oeresoe');
    chair = await person('committee_chair', 'hovedstaden');
    request = await sent();
  });
  afterAll(() => app.close());

  it('lets the days wait until it is answered, and go on with what was left', async () => {
    const { manager, representative } = request.people;
    await moveTo('2026-11-24T09:00:00Z');
    const first = await ask(anchor);
    expect(await mailed('requests.endorser-asked')).toEqual(ids(manager, representative));
    expect((await thread())?.clock).toMatchObject({ lastDay: null, left: 4 });
    // Nobody is late while the parties are asked.
    await moveTo('2026-11-30T09:00:00Z');
    const second = await ask(anchor, 'Og hvornår?');
    expect(await mailed('requests.endorsement-escalated')).toEqual([]);
    await answer(representative, first.questionId);
    expect((await thread())?.clock?.lastDay).toBeNull();
    await moveTo('2026-12-01T09:00:00Z');
    await answer(manager, second.questionId, 'I januar.');
    // Six working days have waited, from 24 November to 1 December.
    expect((await thread())?.clock).toMatchObject({ lastDay: '2026-12-07', waited: 6 });
    expect(await dueDay()).toBe('2026-12-07T22:59:59.000Z');
    expect(await mailed('requests.endorser-answered')).toEqual([anchor.personId, anchor.personId]);
    expect(await mailed('requests.answered-for-you')).toEqual(ids(manager, representative));
    expect(
      (await thread())?.questions.map(({ state, answer: said }) => [state, said?.body, said?.side]),
    ).toEqual([
      ['answered', 'Begge vagthold.', 'employees'],
      ['answered', 'I januar.', 'management'],
    ]);
    await expect(answer(manager, second.questionId)).rejects.toEqual(refused('requests.question-over'));
    // And when they have passed, the chairs are asked, who see what was said and may ask, too.
    await expect(ask(chair)).rejects.toEqual(refused('platform.not-found'));
    await moveTo('2026-12-08T09:00:00Z');
    expect(await mailed('requests.endorsement-escalated')).toEqual([chair.personId]);
    // The anchor still asks as the anchor.
    await ask(anchor, 'Hvem er TR?');
    expect((await thread())?.questions.at(-1)).toMatchObject({ voice: 'anchor' });
    await ask(chair, 'Er TR med?');
    expect((await thread())?.questions.at(-1)).toMatchObject({ voice: 'chair', state: 'asked' });
    expect((await thread())?.clock).toMatchObject({ lastDay: null, days: 10 });
  });

  it('is over when it is endorsed; nothing is erased', async () => {
    const { caseId, hash } = request;
    await request.run(chair, (tx) => app.get(EndorseRequest).execute(tx, { caseId, hash }));
    expect(await thread()).toMatchObject({ state: 'endorsed', clock: null });
    expect((await thread())?.questions.at(-1)).toMatchObject({ state: 'closed', answer: null });
    const { questionId } = { questionId: (await thread())?.questions.at(-1)?.id ?? '' };
    await expect(answer(request.people.manager, questionId)).rejects.toEqual(
      refused('requests.question-over'),
    );
    await expect(ask(anchor)).rejects.toEqual(refused('requests.no-endorsement-open'));
  });

  it('is over when it is returned, or the request taken back', async () => {
    request = await sent('hs-oeresoe-medicin');
    const { caseId } = request;
    await ask(anchor);
    await request.run(anchor, (tx) => app.get(ReturnRequest).execute(tx, { caseId, reason: 'Skriv mere.' }));
    expect((await thread())?.questions.map(({ state }) => state)).toEqual(['closed']);
    request = await sent('hs-oeresoe-medicin');
    await ask(anchor);
    await request.run(request.people.manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Det er løst.' }),
    );
    expect(await thread()).toMatchObject({ state: 'voided', questions: [{ state: 'closed' }] });
    // Who was asked is told that there is nothing to decide.
    expect(await mailed('requests.endorsement-not-needed')).toEqual([anchor.personId]);
  });

  it('is the endorser’s to ask, with words, and the parties’ to answer', async () => {
    request = await sent('hs-oeresoe-medicin');
    const other = await person('anchor', 'hs-lindehus');
    const { manager } = request.people;
    await expect(ask(other)).rejects.toEqual(refused('platform.not-found'));
    await expect(ask(manager)).rejects.toEqual(refused('platform.not-found'));
    await expect(ask(anchor, ' \n ')).rejects.toEqual(refused('requests.message-empty'));
    await expect(ask(anchor, 'x'.repeat(4001))).rejects.toEqual(refused('requests.message-too-long'));
    const { questionId } = await ask(anchor);
    await expect(answer(anchor, questionId)).rejects.toEqual(refused('platform.not-found'));
    await expect(answer(manager, manager.personId)).rejects.toEqual(refused('platform.not-found'));
    await expect(answer(manager, questionId, '')).rejects.toEqual(refused('requests.message-empty'));
  });

  it('stays with the one who follows, when the anchor’s last day has come', async () => {
    const [row] = await app
      .get(Database)
      .query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [anchor.personId]);
    const at = new Date('2026-12-09T09:00:00Z');
    await app.uow.run(systemActor('test'), (tx) => app.get(EndRole).execute(tx, { id: row?.id ?? '', at }));
    await moveTo('2026-12-09T09:01:00Z');
    expect(await mailed('requests.endorsement-escalated')).toEqual([chair.personId]);
    const questionId = (await thread())?.questions[0]?.id ?? '';
    await answer(request.people.representative, questionId);
    expect(await mailed('requests.endorser-answered')).toEqual([chair.personId]);
  });

  it('has the region’s focus beside it, and by what the request lies inside', async () => {
    const at = new Date('2026-12-08T09:00:00Z');
    const unitIds = [scheme.unit('hs-oeresoe-akut'), scheme.unit('sj-demo-akut')];
    const asked = { answers: { focusTopic: 'workload-time-pressure', themes: [] }, unitIds, at };
    // Sjælland is on model 2, and has no focus.
    const [focus, ...none] = await app.get(FocusOfRequest).of(app.get(Database), asked);
    expect(none).toEqual([]);
    expect(focus).toMatchObject({ regionId: scheme.unit('hovedstaden') });
    expect(focus?.byTopics).toHaveLength(1);
    expect(focus?.topics.map(({ name }) => name)).toContain(focus?.byTopics[0]);
    expect(focus?.byAreas.map(({ area }) => area)).toEqual(['Akutmodtagelser og akutklinikker']);
    expect(
      await app.get(FocusOfRequest).of(app.get(Database), { ...asked, at: new Date('2031-01-01') }),
    ).toEqual([]);
  });
});
