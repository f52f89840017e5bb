import { playCourses } from './testing/any-course';

/**
 * Arbitrary acts by anybody of a case, mixed with time: after every commit rows equal the pure function, an open case has
 * a dated duty and an ended one none, no work has failed, and reminders go by day, once, to whoever holds the role then.
 */
describe('any course of a case', () => {
  it('is told in its duties, whatever is done and whenever', async () => {
    const { stages, kinds } = await playCourses({ runs: 12, steps: 20, seed: 20261126 });
    // The property would hold of cases that never get anywhere; the long run reaches all.
    expect(stages.size).toBeGreaterThan(12);
    expect(kinds.size).toBeGreaterThan(17);
  }, 240_000);
});
