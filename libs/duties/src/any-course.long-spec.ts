import { playCourses } from './testing/any-course';

describe('any course of a case, five hundred times', () => {
  it('is told in its duties, whatever is done and whenever; every stage and kind of duty is met', async () => {
    const { stages, kinds, acts } = await playCourses({ runs: 500, steps: 40 });
    expect({ stages: stages.missed, kinds: kinds.missed }).toEqual({ stages: [], kinds: [] });
    // What a rival for the room does is refused but for a few instants: some of it may never come about.
    expect(acts.missed.length).toBeLessThan(5);
  }, 7_200_000);
});
