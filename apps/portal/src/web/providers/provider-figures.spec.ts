import { keptOf } from './provider-figures';

const sum = (all: number, late: number, kind: 'dialogue' | 'contract' = 'dialogue', providerId = 'a') => ({
  ...{ providerId, kind, all, late },
});

describe('how many of a provider’s clocks were kept', () => {
  it('is told over all regions', () => {
    expect(
      keptOf([sum(4, 1), sum(3, 0), sum(9, 9, 'contract'), sum(9, 9, 'dialogue', 'b')], 'a', 'dialogue'),
    ).toEqual({
      kept: 6,
      of: 7,
    });
  });

  it('is not told of fewer than five', () => {
    expect(keptOf([sum(4, 0)], 'a', 'dialogue')).toBeNull();
    expect(keptOf([sum(5, 5)], 'a', 'dialogue')).toEqual({ kept: 0, of: 5 });
  });
});
