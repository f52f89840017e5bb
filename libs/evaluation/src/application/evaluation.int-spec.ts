import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { AgreeOnUndo, ProposeUndo } from '@samraad/delivery';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerEvaluation, EvaluationModule, EvaluationReader } from '@samraad/evaluation';
import { CourseBuilder, goodAnswers } from '@samraad/evaluation/testing';

// Signed on Monday 23 November, held and reported on Friday 27 November 2026.
const signedAt = '2026-11-23T09:00:00Z';
const finishedAt = '2026-11-27T14:00:00Z';

describe('the evaluations of a course', () => {
  let app: TestApp;
  let course: CourseBuilder;
  const db = () => app.get(Database);
  const mails = async (kind: string) =>
    (
      await db().query<{ person_id: string; at: Date }>(
        'SELECT person_id, domain_at AS at FROM mail_message WHERE mail_kind = $1 ORDER BY domain_at',
        [`evaluation.${kind}`],
      )
    )
      .map(({ person_id: person, at }) => [at.toISOString(), nameOf(person)])
      .sort()
      .map(([at, who]) => [who, at]);
  const nameOf = (personId: string) =>
    Object.entries(course.people).find(
      ([, one]) => typeof one !== 'string' && one.personId === personId,
    )?.[0] ?? personId;
  const refused = (key: string, status: number) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key, status }) as unknown });

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule]);
    await app.setTime(signedAt);
    const seeds = await seedCatalogue(app);
    course = await CourseBuilder.contracted(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    await course.moveTo(finishedAt);
    await course.delivered();
  });
  afterEach(() => app.close());

  it('stay open when the attestation is undone; once somebody has answered it is undone no more', async () => {
    await course.attested();
    const { caseId, people } = course;
    const propose = () =>
      app.uow.run(people.manager.actor, (tx) =>
        app.get(ProposeUndo).execute(tx, { caseId, reason: 'Det sidste møde mangler.' }),
      );
    const { hash } = await propose();
    const agree = (tx: Tx) => app.get(AgreeOnUndo).execute(tx, { caseId, hash });
    await course.contract.asProvider(agree);
    await app.uow.run(people.representative.actor, agree);
    expect([await course.stage(), (await course.evaluation('satisfaction'))?.state]).toEqual([
      'delivered',
      'open',
    ]);
    await course.attested();
    expect(await course.stage()).toBe('satisfaction');
    await course.answer('satisfaction', 'manager');
    await expect(propose()).rejects.toEqual(refused('evaluation.answered-so-attested', 409));
  });

  it('open satisfaction at once when the attestation stands, and fix the effect window by the finish', async () => {
    await course.attested();
    expect(await course.stage()).toBe('satisfaction');
    expect(await course.evaluation('satisfaction')).toMatchObject({
      state: 'open',
      opensAt: new Date(finishedAt),
      closesAt: null,
      finishDay: '2026-11-27',
    });
    expect(await course.evaluation('effect')).toMatchObject({
      state: 'scheduled',
      opensAt: new Date('2027-02-26T23:00:00Z'),
      closesAt: new Date('2027-05-27T21:59:59Z'),
    });
    expect(await mails('satisfaction-opened')).toEqual([
      ['manager', '2026-11-27T14:00:00.000Z'],
      ['representative', '2026-11-27T14:00:00.000Z'],
    ]);
  });

  it('open satisfaction 10 working days after the final report at the latest, without moving the case', async () => {
    await course.moveTo('2026-12-11T06:59:59Z');
    expect(await course.evaluation('satisfaction')).toBeUndefined();
    await course.moveTo('2026-12-11T07:00:00Z');
    expect(await course.evaluation('satisfaction')).toMatchObject({ state: 'open' });
    expect(await course.stage()).toBe('delivered');
    await course.answer('satisfaction', 'manager');
    await course.answer('satisfaction', 'representative');
    expect(await course.stage()).toBe('delivered');
    await course.attested();
    // Both have answered already, so the case goes straight on.
    expect(await course.stage()).toBe('effect');
  });

  it('move on when both sides have answered satisfaction, and close with the window and the money', async () => {
    await course.attested();
    await course.answer('satisfaction', 'manager');
    expect(await course.stage()).toBe('satisfaction');
    await course.answer('satisfaction', 'representative');
    expect(await course.stage()).toBe('effect');
    expect(await course.evaluation('satisfaction')).toMatchObject({ state: 'closed' });
    await course.paid();
    expect(await course.stage()).toBe('effect');
    await course.moveTo('2027-03-01T09:00:00Z');
    expect(await course.evaluation('effect')).toMatchObject({ state: 'open' });
    await course.answer('effect', 'representative', goodAnswers('effect', 3));
    expect(await course.stage()).toBe('effect');
    await course.answer('effect', 'manager', goodAnswers('effect', 5));
    expect(await course.evaluation('effect')).toMatchObject({ state: 'closed' });
    expect(await course.stage()).toBe('closed');
    expect((await mails('case-closed')).map(([who]) => who).sort()).toEqual([
      'coordinator',
      'manager',
      'representative',
    ]);
  });

  it('tell once, at 8 on a working day, that the effect window is open', async () => {
    await course.attested();
    await course.moveTo('2027-05-28T12:00:00Z');
    // The window opens on Saturday 27 February; it is told on Monday at 8.
    expect(await mails('effect-opened')).toEqual([
      ['manager', '2027-03-01T07:00:00.000Z'],
      ['representative', '2027-03-01T07:00:00.000Z'],
    ]);
  });

  it('tell only the side that has not answered that the window is open, and neither when both have', async () => {
    await course.attested();
    await course.moveTo('2027-02-27T10:00:00Z');
    await course.answer('effect', 'representative');
    await course.moveTo('2027-03-10T12:00:00Z');
    expect(await mails('effect-opened')).toEqual([['manager', '2027-03-01T07:00:00.000Z']]);
  });

  it('go on without those who do not answer: the case follows the windows, and waits only for the money', async () => {
    await course.attested();
    await course.moveTo('2027-02-26T22:59:59Z');
    expect(await course.stage()).toBe('satisfaction');
    await course.moveTo('2027-02-26T23:00:00Z');
    expect(await course.stage()).toBe('effect');
    // Satisfaction may still be answered; it ends with the case.
    await course.answer('satisfaction', 'representative');
    await course.moveTo('2027-05-28T08:00:00Z');
    expect(await course.evaluation('effect')).toMatchObject({ state: 'closed', answered: [] });
    expect(await app.get(EvaluationReader).strandEnded(db(), course.caseId)).toBe(true);
    expect(await course.stage()).toBe('effect');
    await course.paid();
    expect(await course.stage()).toBe('closed');
    expect(await course.evaluation('satisfaction')).toMatchObject({
      state: 'closed',
      answered: ['employees'],
    });
    await expect(course.answer('effect', 'manager')).rejects.toEqual(refused('evaluation.over', 409));
  });

  it('run although nobody attests: the windows open and close, and the late attestation finds its place', async () => {
    await course.moveTo('2027-03-02T08:00:00Z');
    expect(await course.stage()).toBe('delivered');
    expect(await course.evaluation('effect')).toMatchObject({ state: 'open' });
    await course.moveTo('2027-06-01T08:00:00Z');
    expect(await course.evaluation('effect')).toMatchObject({ state: 'closed' });
    await course.attested();
    expect(await course.stage()).toBe('effect');
    await course.paid();
    expect(await course.stage()).toBe('closed');
  });

  it('are caught up once when the scheduler was down for months', async () => {
    await course.attested();
    await app.setTime('2027-06-15T10:00:00Z');
    // The clock says closed although the worker has done nothing yet.
    expect(await course.evaluation('effect')).toMatchObject({ state: 'closed' });
    await course.moveTo('2027-06-15T10:00:00Z');
    await course.moveTo('2027-06-16T10:00:00Z');
    expect(await course.stage()).toBe('effect');
    expect(await mails('effect-opened')).toEqual([]);
    await course.paid();
    expect(await course.stage()).toBe('closed');
  });

  it('tell late when the scheduler comes back before the first reminder to answer', async () => {
    await course.attested();
    await app.setTime('2027-04-15T10:00:00Z');
    // An answer before the worker has caught up opens the window itself.
    await course.answer('effect', 'manager');
    expect(await course.stage()).toBe('effect');
    await course.moveTo('2027-04-15T10:00:00Z');
    expect((await mails('effect-opened')).map(([who]) => who)).toEqual(['representative']);
  });

  it('take one answer of each side, of somebody of that side, that fits the form', async () => {
    await course.attested();
    await expect(course.answer('effect', 'manager')).rejects.toEqual(refused('evaluation.not-open-yet', 409));
    await expect(course.answer('satisfaction', 'manager', { overall: 9 })).rejects.toEqual(
      refused('evaluation.answers-invalid', 422),
    );
    await course.answer('satisfaction', 'manager');
    await expect(course.answer('satisfaction', 'manager')).rejects.toEqual(
      refused('evaluation.already-answered', 409),
    );
    const evaluationId = (await course.evaluation('satisfaction'))?.id ?? '';
    const answers = goodAnswers('satisfaction');
    const outsider = course.people.coordinator;
    await expect(
      app.uow.run(outsider.actor, (tx) => app.get(AnswerEvaluation).execute(tx, { evaluationId, answers })),
    ).rejects.toEqual(refused('platform.not-found', 404));
    // A deputy manager is of the side that has answered; a new TR of the other one is not.
    const { unitId } = course.people;
    const join = (role: 'manager' | 'tr') =>
      app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, unitId }] }));
    const [deputy, tr] = [await join('manager'), await join('tr')];
    const by = (actor: typeof tr.actor) =>
      app.uow.run(actor, (tx) => app.get(AnswerEvaluation).execute(tx, { evaluationId, answers }));
    await expect(by(deputy.actor)).rejects.toEqual(refused('evaluation.already-answered', 409));
    expect(await by(tr.actor)).toMatchObject({ side: 'employees' });
  });

  it('let one of two answers of a side sent at once win', async () => {
    await course.attested();
    const both = await Promise.allSettled([
      course.answer('satisfaction', 'manager'),
      course.answer('satisfaction', 'manager'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await course.evaluation('satisfaction')).toMatchObject({ answered: ['management'] });
  });

  it('keep answers for good, and the case stream tells of them by side', async () => {
    await course.attested();
    await course.answer('satisfaction', 'manager');
    await expect(db().query("UPDATE evaluation_answer SET answers = '{}'")).rejects.toThrow();
    const entries = await db().query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE stream = $1 AND action LIKE 'evaluation.%' ORDER BY seq",
      [`case:${course.caseId}`],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'evaluation.satisfaction-opened',
      'evaluation.satisfaction-answered',
    ]);
  });
});
