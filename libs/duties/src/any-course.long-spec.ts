import { playCourses } from './testing/any-course';

describe('any course of a case, a thousand times', () => {
  it('is told in its duties, whatever is done and whenever; every stage, duty and act is met', async () => {
    const { stages, kinds, acts } = await playCourses({ runs: 1000, steps: 40 });
    if (process.env['SHOW']) console.log(`${stages}\n${kinds}\n${acts}`);
    expect({ stages: stages.missed, kinds: kinds.missed, acts: acts.missed }).toEqual({
      stages: [],
      kinds: [],
      acts: [],
    });
  }, 7_200_000);
});
