import { Logger } from '@nestjs/common';
import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { addWorkingDays, hourOfDay } from '@samraad/deadlines';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, DueWorkSweeper, readDomainTime, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AnswerJoining,
  AskIntoDraft,
  CaseReader,
  SaveAnswers,
  SayReady,
  SetWorkplaces,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { DutiesModule } from '../duties.module';
import { DutiesQuery } from '../read/duties.query';
import { DutyVerifier } from './duty-verifier';

describe('who owes what by when, in rows', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
  const kinds = async (caseId: string) =>
    (await app.get(DutiesQuery).ofCase(app.get(Database), caseId)).map(({ kind }) => kind).sort();
  const differences = async () => {
    const db = app.get(Database);
    const found = [];
    for await (const one of new DutyVerifier().verify(db, await readDomainTime(db))) found.push(one);
    return found;
  };
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const told = (caseId: string) => mailsOrdered(app.get(Database), { kind: 'duties.late', caseId });
  const reminders = async (caseId: string) =>
    (await mailsOrdered(app.get(Database), { kind: 'duties.reminder', caseId })).length;

  beforeAll(async () => {
    app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
    ]);
    await app.setTime('2026-11-12T09:00:00Z');
    seeds = await seedCatalogue(app);
  });
  afterAll(() => app.close());
  afterEach(async () => expect(await differences()).toEqual([]));

  it('are those of the provider once a request is sent, and remind and tell by themselves', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).sent();
    expect(await kinds(request.caseId)).toEqual(['accept-and-take-contact', 'send-contract']);
    // A week to take contact: the 19th. Reminded three and one working days before, told the morning after.
    await moveTo('2026-11-19T20:00:00Z');
    const before = await reminders(request.caseId);
    expect(before).toBeGreaterThan(0);
    expect(await told(request.caseId)).toEqual([]);
    await moveTo('2026-11-20T08:00:00Z');
    expect((await told(request.caseId)).length).toBeGreaterThanOrEqual(2);
    await moveTo('2026-12-04T12:00:00Z');
    const duties = await app.get(DutiesQuery).ofCase(app.get(Database), request.caseId);
    const contact = duties.find(({ kind }) => kind === 'accept-and-take-contact');
    // The 16th and 18th before, the 20th the morning after, the 27th and the 4th weekly.
    expect(contact).toMatchObject({ reminders: 5 });
    expect(contact?.toldAt).toEqual(new Date('2026-11-20T07:00:00Z'));
  });

  it('are none of a workplace that has left: nobody looks at a draft they cannot open', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).filled();
    const { manager, unitId } = request.people;
    const other = seeds.unit('sj-demo-medicin');
    const [leader, amr] = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { roles: [{ role: 'manager', unitId: other }] }),
      await makePerson(tx, { roles: [{ role: 'amr', unitId: other }] }),
    ]);
    if (!leader || !amr) throw new Error('nobody');
    const { caseId } = request;
    const places = (unitIds: string[]) =>
      request.run(manager, async (tx) => {
        const command = { caseId, version: await request.version(), unitIds, coordinatingUnitId: unitId };
        await app.get(SetWorkplaces).execute(tx, command);
      });
    await places([unitId, other]);
    await request.run(leader, async (tx) => {
      await app.get(AnswerJoining).execute(tx, { caseId, joins: true });
      await app.get(AskIntoDraft).execute(tx, { caseId, personIds: [amr.personId] });
    });
    expect(await kinds(caseId)).toEqual(['finish-draft', 'look-at-draft']);
    await places([unitId]);
    expect(await kinds(caseId)).toEqual(['finish-draft']);
  });

  it('follow a whole case to its end, and are none then', async () => {
    const course = await CourseBuilder.contracted(app, seeds, place);
    const { caseId } = course;
    const seen: string[][] = [];
    const look = async () => {
      seen.push(await kinds(caseId));
      expect(await differences()).toEqual([]);
    };
    await look();
    await course.moveTo('2026-12-07T12:00:00Z');
    await look();
    await course.delivered();
    await look();
    await course.attest('manager');
    await look();
    await course.attest('representative');
    await look();
    await course.paid();
    await course.answer('satisfaction', 'manager');
    await course.answer('satisfaction', 'representative');
    await look();
    expect(seen).toEqual([
      ['hold-activity'],
      ['report-activity'],
      ['attest', 'hold-follow-up'],
      ['hold-follow-up', 'object-or-agree'],
      [
        'answer-effect',
        'answer-effect',
        'answer-satisfaction',
        'answer-satisfaction',
        'hold-follow-up',
        'send-invoice',
      ],
      ['answer-effect', 'answer-effect', 'hold-follow-up'],
    ]);
  });

  it('go with the role: a signer who has left is reminded no more, the successor is', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).asked();
    const { representative, unitId } = request.people;
    const successor = await app.uow.run(systemActor('test'), async (tx) => {
      await tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
        representative.personId,
        await tx.now(),
      ]);
      return makePerson(tx, { name: 'Ny Amr', roles: [{ role: 'amr', unitId }] });
    });
    const [{ by } = { by: new Date() }] = await app
      .get(DutiesQuery)
      .ofCase(app.get(Database), request.caseId);
    await moveTo(new Date(by.getTime() - 12 * 3_600_000).toISOString());
    const mails = await mailsOrdered(app.get(Database), {
      kind: 'duties.reminder',
      caseId: request.caseId,
    });
    const to = new Set(mails.map(({ personId }) => personId));
    expect(to.has(representative.personId)).toBe(false);
    expect(to.has(successor.personId)).toBe(true);
  });

  it('are written once when several units of work touch a case at once', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).draft();
    await app.uow.run(systemActor('test'), (tx) =>
      tx.query('DELETE FROM duty WHERE case_id = $1', [request.caseId]),
    );
    await Promise.all(
      [1, 2, 3, 4].map(() => app.uow.run(systemActor('test'), async (tx) => tx.touch(request.caseId))),
    );
    expect(await kinds(request.caseId)).toEqual(['finish-draft']);
  });

  it("of a draft are the other side's once one is ready, and both sides' again when something is changed", async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).draft();
    const { manager, representative } = request.people;
    const say = async (ready: boolean) => {
      const version = await request.version();
      const said = { caseId: request.caseId, ready, version };
      await request.run(manager, (tx) => app.get(SayReady).execute(tx, said));
      return app.get(DutiesQuery).ofCase(app.get(Database), request.caseId);
    };
    // Nobody of the other side is in it yet: there is nobody to wait for.
    expect(await say(true)).toMatchObject([{ kind: 'finish-draft', holder: { of: 'parties' } }]);
    const { caseId } = request;
    const title = { caseId, version: await request.version(), answers: { title: 'Ro på' } };
    await request.run(representative, (tx) => app.get(SaveAnswers).execute(tx, title));
    expect(await say(true)).toMatchObject([{ kind: 'say-ready', holder: { of: 'side', side: 'employees' } }]);
    expect(await say(false)).toMatchObject([{ kind: 'finish-draft', holder: { of: 'parties' } }]);
  });

  it('edited by hand are named, and put right by the next touch', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).draft();
    await app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE duty SET due_at = due_at + interval '1 day' WHERE case_id = $1`, [request.caseId]),
    );
    expect(await differences()).toMatchObject([{ problem: 'differs' }]);
    await app.uow.run(systemActor('test'), async (tx) => tx.touch(request.caseId));
  });

  it('are said once, however long the clock jumps and the scheduler slept', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).sent();
    const { id } = (await app.get(DutiesQuery).ofCase(app.get(Database), request.caseId))[0] ?? { id: '' };
    const now = await readDomainTime(app.get(Database));
    const far = addWorkingDays(new Date(now.getTime() + 400 * 86_400_000), 1, []);
    await app.setTime(hourOfDay(far, 10));
    await app.get(DueWorkSweeper).sweep(await readDomainTime(app.get(Database)));
    const mails = await mailsOrdered(app.get(Database), { kind: 'duties.reminder', caseId: request.caseId });
    const ofOne = mails.filter(({ key }) => key.startsWith(`duty-reminder:${id}`));
    expect(ofOne.length).toBeGreaterThan(0);
    expect(new Set(ofOne.map(({ personId }) => personId)).size).toBe(ofOne.length);
    expect((await told(request.caseId)).length).toBeGreaterThan(0);
  });

  it('wait for nobody who waits for them: an act that holds the case while its day passes', async () => {
    const deadlocks = jest.spyOn(Logger.prototype, 'error');
    const course = await CourseBuilder.contracted(app, seeds, place);
    await app.setTime(new Date((await readDomainTime(app.get(Database))).getTime() + 3 * 86_400_000));
    const now = await readDomainTime(app.get(Database));
    const sweep = { done: Promise.resolve(0) };
    await app.uow.run(systemActor('test'), async (tx) => {
      await app.get(CaseReader).lock(tx, course.caseId);
      // What falls due begins a duty of the same case meanwhile.
      sweep.done = app.get(DueWorkSweeper).sweep(now);
      await new Promise((done) => setTimeout(done, 300));
      tx.touch(course.caseId);
    });
    await sweep.done;
    expect(deadlocks).not.toHaveBeenCalled();
    expect(await kinds(course.caseId)).toEqual(['report-activity']);
    deadlocks.mockRestore();
  });

  it('are said in the morning when the scheduler slept into the night or the weekend', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).sent();
    const [duty] = await app.get(DutiesQuery).ofCase(app.get(Database), request.caseId);
    const friday = new Date((duty?.by ?? new Date()).getTime());
    // Swept only late in the evening two days after its day, a morning's reminder long missed.
    const evening = new Date(friday.getTime() + 2 * 86_400_000);
    await app.setTime(evening);
    await app.get(DueWorkSweeper).sweep(evening);
    const night = (await mailsOrdered(app.get(Database), { caseId: request.caseId })).filter(
      ({ kind, at }) => kind.startsWith('duties.') && at.getTime() === evening.getTime(),
    );
    expect(night).toEqual([]);
    await moveTo(new Date(evening.getTime() + 5 * 86_400_000).toISOString());
    const mails = await mailsOrdered(app.get(Database), { kind: 'duties.reminder', caseId: request.caseId });
    const first = mails.find(({ at }) => at > evening);
    expect(first?.at.toLocaleTimeString('sv', { timeZone: 'Europe/Copenhagen' })).toBe('08:00:00');
    expect((await told(request.caseId)).length).toBeGreaterThan(0);
  });
});
