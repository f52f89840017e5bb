import { median, percentile, rounded } from './statistics.mjs';

describe('statistics', () => {
  it('takes the value at the rank, whatever the order', () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile(values, 0)).toBe(1);
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });

  it('takes the lower of two middles, and nothing of nothing', () => {
    expect(median([1, 2])).toBe(1);
    expect(median([])).toBeUndefined();
  });

  it('rounds to three digits', () => {
    expect([rounded(12.345), rounded(1234.5), rounded(0.012345)]).toEqual([12.3, 1230, 0.0123]);
    expect(rounded(undefined)).toBeUndefined();
  });
});
