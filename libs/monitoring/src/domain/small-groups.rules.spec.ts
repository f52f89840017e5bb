import fc from 'fast-check';
import { hideSmall } from './small-groups.rules';

const shown = (...counts: number[]) =>
  hideSmall(
    counts.map((count, index) => ({ key: String(index), count })),
    5,
  );
const counts = (of: ReturnType<typeof shown>) => of.groups.map(({ count }) => count);

describe('small groups', () => {
  it('are hidden under the threshold, none and enough are not', () => {
    expect(shown(7, 0, 5)).toEqual({
      groups: [
        { key: '0', count: 7 },
        { key: '1', count: 0 },
        { key: '2', count: 5 },
      ],
      onlySmall: true,
    });
    expect(counts(shown(7, 4, 3, 5))).toEqual([7, null, null, 5]);
    expect(shown(7, 4, 3, 5).onlySmall).toBe(true);
  });

  it('take a larger one with them when one would be hidden alone, and say so', () => {
    expect(counts(shown(9, 3, 6, 0))).toEqual([9, null, null, 0]);
    expect(shown(9, 3, 6, 0).onlySmall).toBe(false);
  });

  it('take a larger one with them when those hidden are too few together', () => {
    expect(counts(shown(9, 1, 2, 6))).toEqual([9, null, null, null]);
    expect(counts(shown(9, 1, 4, 6))).toEqual([9, null, null, 6]);
  });

  it('can never be worked out from the sum of all', () => {
    const many = fc.array(fc.nat(12), { maxLength: 8 });
    fc.assert(
      fc.property(many, fc.integer({ min: 2, max: 8 }), (all, threshold) => {
        const groups = all.map((count, index) => ({ key: String(index), count }));
        const { groups: seen } = hideSmall(groups, threshold);
        const hidden = groups.filter((_, index) => seen[index]?.count === null);
        const sum = hidden.reduce((total, { count }) => total + count, 0);
        const total = all.reduce((one, count) => one + count, 0);
        expect(seen.every(({ count }) => count === null || count === 0 || count >= threshold)).toBe(true);
        if (hidden.length > 0 && hidden.length < all.filter((count) => count > 0).length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(sum).toBeGreaterThanOrEqual(threshold);
        }
        if (hidden.length === 1) expect(total).toBe(sum);
      }),
    );
  });
});
