import { LastMoney } from './last-money.scenario';

describe('the last money of a frame, two processes, a hundred times', () => {
  it('never gives out more than there is', async () => {
    const money = await LastMoney.start();
    try {
      for (let round = 0; round < 50; round += 1) {
        await money.raceOfStrangers();
        await money.raceOfTwins();
      }
    } finally {
      await money.stop();
    }
  }, 600_000);
});
