import { RacedDuties } from './duties.scenario';

describe('the duties of cases that two processes change at once', () => {
  it('say what the facts say after every race, without a deadlock', async () => {
    const raced = await RacedDuties.start(5);
    try {
      for (let round = 0; round < 14; round += 1) await raced.race();
      expect(raced.reached.stages.size).toBeGreaterThan(6);
    } finally {
      await raced.stop();
    }
  }, 120_000);
});
