import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { DutiesModule } from '../duties.module';
import { DutyWatch } from './duty-watch';

/** A watch that sees nothing would let every play pass. */
describe('the watch over duties', () => {
  let app: TestApp;
  let request: RequestBuilder;
  let watch: DutyWatch;
  const faults = () => watch.faults(request.caseId);

  beforeAll(async () => {
    app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
    ]);
    await app.setTime('2026-11-12T09:00:00Z');
    const seeds = await seedCatalogue(app);
    request = await (
      await RequestBuilder.at(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).sent();
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-11-17T09:00:00Z'), { keepRunning: false, drainJobs: false });
    watch = new DutyWatch(app);
  });
  afterAll(() => app.close());

  it('is content with what is as it should be', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      'a day that was changed',
      `UPDATE duty SET due_at = due_at + interval '1 day' WHERE case_id = $1`,
      /^differs /,
    ],
    [
      'duties that are gone',
      `UPDATE duty SET ended_at = since, next_reminder_at = NULL, next_late = NULL WHERE case_id = $1`,
      /^missing /,
    ],
    [
      'a case that ended with duties',
      `UPDATE request SET stage = 'withdrawn' WHERE id = $1`,
      /^2 duties in stage withdrawn$/,
    ],
    [
      'a mail at night',
      `UPDATE mail_message SET domain_at = '2026-11-16T19:00:00Z' WHERE case_id = $1 AND mail_kind LIKE 'duties.%'`,
      / at 2026-11-16T19/,
    ],
    [
      'a mail on a Saturday',
      `UPDATE mail_message SET domain_at = '2026-11-14T09:00:00Z' WHERE case_id = $1 AND mail_kind LIKE 'duties.%'`,
      / at 2026-11-14T09/,
    ],
    [
      'a mail to one who has left',
      `UPDATE role_assignment SET valid_to = '2026-11-13T09:00:00Z' WHERE role = 'coordinator'
       AND provider_id = (SELECT provider_id FROM request WHERE id = $1)`,
      / to one without the role$/,
    ],
    [
      'work that failed',
      `UPDATE due_work SET failures = 1, last_problem = 'så' WHERE key = 'duties.tick:' || $1`,
      /^work failed: duties.tick/,
    ],
    [
      'a day on which nothing is over yet',
      `WITH work AS (INSERT INTO due_work (kind, key, due_at, data) SELECT 'requests.lapse-choice', 'lapse', max(due_at)
         + interval '1 day', jsonb_build_object('caseId', $1::uuid::text) FROM duty WHERE case_id = $1)
       UPDATE duty SET kind = 'choose-provider' WHERE case_id = $1`,
      /^choose-provider by .* over at /,
    ],
  ])('sees %s', async (_, sql, fault) => {
    // Nothing of it is kept: each is seen by itself.
    const undone = app.uow.run(systemActor('test'), async (tx) => {
      await tx.query(sql, [request.caseId]);
      const seen = await new DutyWatch(app, tx).faults(request.caseId);
      throw new Error(seen.join('\n'));
    });
    await expect(undone).rejects.toThrow(new RegExp(fault.source, 'm'));
    expect(await faults()).toEqual([]);
  });
});
