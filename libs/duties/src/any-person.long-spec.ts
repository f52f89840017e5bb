import { playAnybody } from './testing/any-person';

describe('any person, any act, any stage, at length', () => {
  it('is answered as the tables say', async () => {
    const { stages, done } = await playAnybody({ runs: 250, steps: 90, lead: 40 });
    expect(stages.size).toBeGreaterThan(12);
    expect(done.size).toBeGreaterThan(30);
  }, 3_600_000);
});
