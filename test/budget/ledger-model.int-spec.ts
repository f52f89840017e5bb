import { LedgerModel } from './ledger-model';

describe('the ledger beside one kept with purses and a notebook', () => {
  let model: LedgerModel;
  beforeAll(async () => {
    model = await LedgerModel.start();
  });
  afterAll(() => model.stop());

  it('answers alike and stands alike after any sequence of commands', async () => {
    expect(await model.walk(40)).toBeGreaterThan(40);
  }, 60_000);
});
