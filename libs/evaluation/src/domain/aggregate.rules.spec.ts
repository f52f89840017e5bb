import fc from 'fast-check';
import { meanOf, releasable } from './aggregate.rules';

const shown = (counts: Record<string, number>, threshold = 5) => {
  const groups = Object.entries(counts).map(([group, answers]) => ({ group, answers }));
  const { all, groups: released } = releasable(groups, threshold);
  return { all, groups: [...released].sort() };
};

describe('what aggregates show', () => {
  it.each([
    [{ a: 4 }, { all: false, groups: [] }],
    [{ a: 5 }, { all: true, groups: ['a'] }],
    [
      { a: 6, b: 7 },
      { all: true, groups: ['a', 'b'] },
    ],
    // b alone would follow by subtraction.
    [
      { a: 20, b: 4 },
      { all: true, groups: [] },
    ],
    [
      { a: 20, b: 8, c: 2 },
      { all: true, groups: ['a'] },
    ],
    [
      { a: 20, b: 3, c: 3 },
      { all: true, groups: ['a'] },
    ],
    // The smallest shown group is hidden with it, wherever it stands.
    [
      { a: 8, b: 20, c: 2 },
      { all: true, groups: ['b'] },
    ],
    // What is left is just large enough.
    [
      { a: 20, b: 3, c: 2 },
      { all: true, groups: ['a'] },
    ],
    [{}, { all: false, groups: [] }],
  ])('of %j is %j', (counts, expected) => {
    expect(shown(counts)).toEqual(expected);
  });

  it('never lets the hidden be found by subtraction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(15), { maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        (sizes, threshold) => {
          const counts = sizes.map((answers, index) => ({ group: `g${index}`, answers }));
          const { all, groups } = releasable(counts, threshold);
          const hidden = counts.filter(({ group }) => !groups.has(group));
          const left = hidden.reduce((sum, one) => sum + one.answers, 0);
          if (all) expect(left === 0 || left >= threshold).toBe(true);
          for (const { group, answers } of counts) {
            if (groups.has(group)) expect(answers).toBeGreaterThanOrEqual(threshold);
          }
        },
      ),
    );
  });

  it('is a mean with one decimal', () => {
    expect(meanOf(22, 6)).toBe(3.7);
  });
});
