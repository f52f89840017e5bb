import { playCourses } from './testing/any-course';

describe('any course of a case, a thousand times', () => {
  it('is told in its duties, whatever is done and whenever', async () => {
    const reached = await playCourses({ runs: 1000, steps: 40 });
    expect(reached.size).toBeGreaterThan(10);
  }, 3_600_000);
});
