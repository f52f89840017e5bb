import fc from 'fast-check';
import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { NotificationModule } from '@samraad/notification';
import { createTestApp } from '@samraad/platform/testing';
import { DutiesModule } from '../duties.module';
import { CasePlay } from './case-play';
import { course } from './course';
import { DutyWatch } from './duty-watch';
import { Reached } from './reached';

/** Plays arbitrary courses of a case and answers what they came to; throws at the first fault, with what led to it. */
export async function playCourses(how: { runs: number; steps: number; seed?: number }): Promise<Reached> {
  const app = await createTestApp([
    AuditModule,
    NotificationModule,
    AddendaModule,
    EvaluationModule,
    DutiesModule,
  ]);
  const reached = new Reached();
  try {
    await app.setTime('2026-11-12T09:00:00Z');
    const seeds = await seedCatalogue(app);
    const property = fc.asyncProperty(course(how.steps), async (one) => {
      const play = await CasePlay.begin(app, seeds, one, reached);
      await play.run(one);
      await play.retire();
    });
    // What fails has already been said step by step, and a case that failed is not taken away: the first fault ends it.
    await fc.assert(property, {
      numRuns: how.runs,
      endOnFailure: true,
      ...(how.seed === undefined ? {} : { seed: how.seed }),
    });
    // Cases long left alone are told as they were.
    expect(await new DutyWatch(app).differences()).toEqual([]);
    return reached;
  } finally {
    await app.close();
  }
}
