import { JointModel } from './joint-model';

describe('a joint request beside one kept with a notebook', () => {
  let model: JointModel;
  beforeAll(async () => {
    model = await JointModel.start();
  });
  afterAll(() => model.stop());

  it('reaches its provider when, and only when, the round’s rule holds over one text', async () => {
    // The rule would hold of a portal that lets nothing through at all.
    expect(await model.walk(15, 11)).toBeGreaterThan(3);
  }, 120_000);
});
