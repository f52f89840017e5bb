import { RacedWaitingList } from './waiting-list.scenario';

describe('the last room of a frame with those who wait for it, two processes, a thousand times', () => {
  it('is given once, and its list stays true', async () => {
    const list = await RacedWaitingList.start(60);
    try {
      await list.raceOfSends();
      for (let round = 0; round < 1_000; round += 1) await list.raceOfAnswers();
    } finally {
      await list.stop();
    }
  }, 3_600_000);
});
