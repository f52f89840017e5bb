import fc from 'fast-check';
import { type ActName, allActs } from './case-acts';
import { type CastRole, castRoles } from './case-cast';

/** One thing somebody tries, or time that passes. `n` decides what an act leaves open. */
export type CaseStep =
  | { readonly do: 'onward' | 'aside'; readonly n: number }
  | { readonly do: 'any'; readonly act: ActName; readonly who: CastRole; readonly n: number }
  | { readonly do: 'wait'; readonly hours: number }
  /** To the next instant a duty begins or is due; past it when `n` is odd. */
  | { readonly do: 'until'; readonly n: number }
  | { readonly do: 'leave'; readonly who: CastRole; readonly successor: boolean };

const n = fc.nat(10_000);
const who = fc.constantFrom(...castRoles);
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: 30, max: 24 * 10 }) },
  { weight: 2, arbitrary: fc.integer({ min: 24 * 10, max: 24 * 75 }) },
);

const step: fc.Arbitrary<CaseStep> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('onward' as const), n }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('aside' as const), n }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('any' as const), act: fc.constantFrom(...allActs), who, n }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), hours }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('until' as const), n }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who, successor: fc.boolean() }) },
);

/** How far a case is led at once: some stay at their beginning, some are brought near their end. */
const lead = fc.oneof(
  { weight: 2, arbitrary: fc.nat(14) },
  { weight: 3, arbitrary: fc.integer({ min: 12, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 30, max: 60 }) },
);
const oneIn = (times: number) => fc.nat(times - 1).map((one) => one === 0);

/** A course of a case: where and when it begins, among whom, how far it is led at once, and what happens then. */
export const course = (steps: number) =>
  fc.record({
    anchored: fc.boolean(),
    joined: oneIn(3),
    rival: oneIn(5),
    slow: oneIn(3),
    day: fc.nat(450),
    lead,
    steps: fc.array(step, { minLength: 6, maxLength: steps }),
  });
export type Course = typeof course extends (steps: number) => fc.Arbitrary<infer C> ? C : never;
