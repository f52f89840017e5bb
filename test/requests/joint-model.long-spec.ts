import { JointModel } from './joint-model';

describe('a joint request beside one kept with a notebook, two thousand sequences', () => {
  it('reaches its provider when, and only when, the round’s rule holds over one text', async () => {
    const model = await JointModel.start();
    try {
      expect(await model.walk(2_000)).toBeGreaterThan(500);
      expect([...model.done]).toHaveLength(28);
    } finally {
      await model.stop();
    }
  }, 7_200_000);
});
