import { RacedDuties } from './duties.scenario';

describe('the duties of cases that two processes change at once, for long', () => {
  it('say what the facts say after every race, without a deadlock', async () => {
    const raced = await RacedDuties.start(16);
    try {
      for (let round = 0; round < 200; round += 1) await raced.race();
      // That every stage and duty is met, the model of one case proves; here they are raced in.
      expect(raced.reached.stages.size).toBeGreaterThan(14);
      expect(raced.reached.kinds.size).toBeGreaterThan(20);
    } finally {
      await raced.stop();
    }
  }, 1_800_000);
});
