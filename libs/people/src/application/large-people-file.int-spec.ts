import { takeInMany } from '../testing/many-lines';

describe('a large file of people, a slice of it', () => {
  it('of a thousand lines is looked at, taken in in one commit, and looked at again', async () => {
    const { took } = await takeInMany(1_000);
    expect(took).toEqual({ people: 500, roles: 990, changed: 0, unchanged: 0, wrong: 10 });
  }, 60_000);
});
