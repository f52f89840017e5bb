import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, DueWorkSweeper, readDomainTime, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
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
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule, DutiesModule]);
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
    await app.setTime(new Date(now.getTime() + 400 * 86_400_000));
    await app.get(DueWorkSweeper).sweep(await readDomainTime(app.get(Database)));
    const mails = await mailsOrdered(app.get(Database), { kind: 'duties.reminder', caseId: request.caseId });
    const ofOne = mails.filter(({ key }) => key.startsWith(`duty-reminder:${id}`));
    expect(ofOne.length).toBeGreaterThan(0);
    expect(new Set(ofOne.map(({ personId }) => personId)).size).toBe(ofOne.length);
    expect((await told(request.caseId)).length).toBeGreaterThan(0);
  });
});
