import { LedgerModel } from './ledger-model';

describe('the ledger beside one kept with purses and a notebook, ten thousand sequences', () => {
  it('answers alike and stands alike after each command of each', async () => {
    const model = await LedgerModel.start();
    try {
      expect(await model.walk(10_000)).toBeGreaterThan(10_000);
    } finally {
      await model.stop();
    }
  }, 10_800_000);
});
