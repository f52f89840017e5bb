import { byProvider, byRegion, type ClockSum, isPattern } from './punctuality.rules';

const sum = (
  provider: string,
  region: string,
  all: number,
  late = 0,
  more: Partial<ClockSum> = {},
): ClockSum => ({
  providerId: `id-${provider}`,
  provider,
  kind: 'dialogue',
  regionId: `id-${region}`,
  region,
  all,
  late,
  ...more,
});

describe('lateness', () => {
  it('is a pattern beyond the round’s share, not at it, and never of nothing', () => {
    expect(isPattern(1, 5, 0.2)).toBe(false);
    expect(isPattern(2, 5, 0.2)).toBe(true);
    expect(isPattern(1, 6, 0.2)).toBe(false);
    expect(isPattern(0, 0, 0)).toBe(false);
  });

  it('is told by provider, who is late most often first, else by name', () => {
    const sums = [
      sum('RUC', 'Nord', 1),
      sum('NFA', 'Nord', 1),
      sum('Joblife', 'Nord', 1),
      sum('RUC', 'Syd', 1, 1),
      sum('RUC', 'Syd', 2, 1, { kind: 'contract' }),
    ];
    expect(byProvider(sums, 0.2)).toEqual([
      { id: 'id-RUC', name: 'RUC', all: 4, late: 2, pattern: true },
      { id: 'id-Joblife', name: 'Joblife', all: 1, late: 0, pattern: false },
      { id: 'id-NFA', name: 'NFA', all: 1, late: 0, pattern: false },
    ]);
    expect(byProvider([], 0.2)).toEqual([]);
  });

  it('is told by region, by name', () => {
    expect(byRegion([sum('RUC', 'Syd', 1, 1), sum('RUC', 'Nord', 1), sum('NFA', 'Syd', 1)])).toEqual([
      { id: 'id-Nord', name: 'Nord', inTime: 1, all: 1 },
      { id: 'id-Syd', name: 'Syd', inTime: 1, all: 2 },
    ]);
  });
});
