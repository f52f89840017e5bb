import { playRoles } from './testing/any-roles';

describe('any roles while a case runs, at length', () => {
  it('leave nobody on both sides, and nothing waiting unseen', async () => {
    const { stages, done } = await playRoles({ runs: 150, lead: 40, steps: 50 });
    expect(stages.size).toBeGreaterThan(7);
    expect(done.size).toBeGreaterThan(15);
  }, 3_600_000);
});
