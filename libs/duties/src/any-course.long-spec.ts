import { playCourses } from './testing/any-course';

describe('any course of a case, five hundred times', () => {
  it('is told in its duties, whatever is done and whenever; every stage, duty and act is met', async () => {
    const { stages, kinds, acts } = await playCourses({ runs: 500, steps: 40 });
    expect({ stages: stages.missed, kinds: kinds.missed, acts: acts.missed }).toEqual({
      stages: [],
      kinds: [],
      acts: [],
    });
  }, 7_200_000);
});
