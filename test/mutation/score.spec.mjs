import { belowFloor, scoresOf } from './score.mjs';

const outcome = (file, status) => ({ file, status });

describe('the score of a mutation run', () => {
  const outcomes = [
    outcome('libs/b/src/domain/x.ts', 'Killed'),
    outcome('libs/b/src/domain/x.ts', 'Timeout'),
    outcome('libs/a/src/domain/x.ts', 'Killed'),
    outcome('libs/a/src/domain/x.ts', 'Survived'),
    outcome('libs/a/src/domain/y.ts', 'NoCoverage'),
    outcome('libs/a/src/domain/y.ts', 'Ignored'),
  ];

  test('is what was noticed of what was changed, a folder at a time and in all', () => {
    expect(scoresOf(outcomes)).toEqual([
      { folder: 'libs/a', mutants: 3, noticed: 1, percent: 33.3 },
      { folder: 'libs/b', mutants: 2, noticed: 2, percent: 100 },
      { folder: 'all', mutants: 5, noticed: 3, percent: 60 },
    ]);
  });

  test('is judged folder by folder, or as a whole', () => {
    const scores = scoresOf(outcomes);
    expect(belowFloor({ floor: 60, perFolder: true }, scores).map(({ folder }) => folder)).toEqual([
      'libs/a',
    ]);
    expect(belowFloor({ floor: 60, perFolder: false }, scores)).toEqual([]);
    expect(belowFloor({ floor: 61, perFolder: false }, scores)).toHaveLength(1);
  });
});
