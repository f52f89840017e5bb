import { playRoles } from './testing/any-roles';

/**
 * Roles begin, end, pass on, are stood in for, and people turn out to be one, in any order, while a case runs from draft on. Nobody
 * ever stands on both sides of it, and nothing waits for a person without a role unless that was told.
 */
describe('any roles while a case runs', () => {
  it('leave nobody on both sides, and nothing waiting unseen', async () => {
    const { stages, done } = await playRoles({ runs: 8, lead: 26, steps: 14, seed: 20261129 });
    // The property would hold of cases that never get anywhere.
    expect(stages.size).toBeGreaterThan(4);
    for (const name of ['merge', 'give', 'end', 'close', 'deputy', 'sign']) expect(done).toContain(name);
  }, 120_000);
});
