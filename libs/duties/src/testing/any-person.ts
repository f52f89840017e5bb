import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { findDifferences } from '@samraad/budget/testing';
import { BookingModule } from '@samraad/booking';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { NotificationModule } from '@samraad/notification';
import { createTestApp } from '@samraad/platform/testing';
import { allCaseActs } from '@samraad/requests';
import fc from 'fast-check';
import { DutiesModule } from '../duties.module';
import { triedActs, triedNames } from './any-person-acts';
import { anyRoles } from './any-person-cast';
import { AnyPersonPlay, type Trial } from './any-person-play';

type Step =
  | { readonly do: 'onward'; readonly n: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'try'; readonly trial: Trial };

const n = fc.nat(10_000);
const trialOf = (kept: boolean) =>
  fc.record({
    do: fc.constant('try' as const),
    trial: fc.record({
      name: fc.constantFrom(...triedNames),
      who: fc.constantFrom(...anyRoles),
      n,
      kept: fc.constant(kept),
    }),
  });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('onward' as const), n }) },
  { weight: 12, arbitrary: trialOf(false) },
  { weight: 3, arbitrary: trialOf(true) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 * 40 }) }),
  },
);

const modules = [
  AuditModule,
  NotificationModule,
  BookingModule,
  AddendaModule,
  EvaluationModule,
  DutiesModule,
];
const begins = '2026-11-12T09:00:00Z';

/** What the plays have seen, so that none of it holds of nothing. */
export interface Seen {
  readonly stages: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** Acts of the table that nobody tries. */
export const untried = (): string[] =>
  allCaseActs.filter((act) => !Object.values(triedActs).some((tried) => tried.act === act));

/** Lets anybody try anything, in any order; throws at the first answer that is not as the tables say. */
export async function playAnybody(how: {
  runs: number;
  steps: number;
  lead: number;
  seed?: number;
}): Promise<Seen> {
  const app = await createTestApp(modules);
  const stages = new Set<string>();
  const done = new Set<string>();
  try {
    await app.setTime(begins);
    const seeds = await seedCatalogue(app);
    const course = fc.record({
      anchored: fc.boolean(),
      joint: fc.boolean(),
      lead: fc.nat(how.lead),
      steps: fc.array(step, { minLength: how.steps, maxLength: how.steps }),
    });
    const property = fc.asyncProperty(course, async (one) => {
      await app.setTime(begins);
      const play = await AnyPersonPlay.begin(app, seeds, one);
      for (let count = 1; count <= one.lead; count += 1) await play.onward(count);
      for (const each of one.steps) {
        stages.add(await play.stage());
        if (each.do === 'onward') await play.onward(each.n);
        else if (each.do === 'wait') await play.wait(each.hours);
        else await play.trial(each.trial);
      }
      for (const name of play.done) done.add(name);
      await play.retire();
      const differences = await findDifferences(app);
      if (differences.length > 0) throw new Error(`money is lost: ${JSON.stringify(differences)}`);
    });
    // What fails has already been said step by step: the first fault ends it.
    const { runs: numRuns, seed } = how;
    await fc.assert(property, { numRuns, endOnFailure: true, ...(seed === undefined ? {} : { seed }) });
    return { stages, done };
  } finally {
    await app.close();
  }
}
