import { playAnybody, untried } from './testing/any-person';

/**
 * Any act on a case, in any order, by anybody: both sides, a joined workplace, the provider's people and another's, anchor,
 * chair, central parties, administrator, auditor, strangers and those who have left. What is done is what the access table
 * and the stage table allow, what is not tells strangers nothing, and nobody alone changes what is joint.
 */
describe('any person, any act, any stage', () => {
  it('is tried for every act of the table', () => {
    expect(untried()).toEqual([]);
  });

  it('is answered as the tables say', async () => {
    const { stages, done } = await playAnybody({ runs: 10, steps: 24, lead: 26, seed: 20261126 });
    // The property would hold of cases that never get anywhere.
    expect(stages.size).toBeGreaterThan(5);
    expect(done.size).toBeGreaterThan(12);
  }, 120_000);
});
