import { takeInMany } from '../testing/many-lines';

describe('a large file of people', () => {
  it('of ten thousand lines is looked at, taken in, and looked at again', async () => {
    const { took, ms } = await takeInMany(10_000);
    expect(took).toEqual({ people: 5_000, roles: 9_900, changed: 0, unchanged: 0, wrong: 100 });
    process.stdout.write(`10,000 lines: ${JSON.stringify(ms)} ms\n`);
  }, 600_000);
});
