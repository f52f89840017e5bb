import { type MonthCount, monthsBetween, regionUse } from './region-use.rules';

const asked = {
  from: '2026-04',
  to: '2026-07',
  threshold: 5,
  keys: { theme: ['change', 'violence'], kind: ['advice', 'inspiration'] },
};
const counted = (month: string, themes: Record<string, number>): MonthCount[] => {
  const all = Object.values(themes).reduce((sum, count) => sum + count, 0);
  const groups = Object.entries(themes).map(([key, count]) => ({ month, by: 'theme' as const, key, count }));
  return [
    { month, by: 'all', key: '', count: all },
    { month, by: 'kind', key: 'advice', count: all },
    { month, by: 'place', key: 'Prøve Hospital', count: all },
    ...groups,
  ];
};

describe('a region’s use of the offer', () => {
  it('is told in whole periods; what is left over waits', () => {
    const use = regionUse(
      [
        ...counted('2026-04', { change: 6 }),
        ...counted('2026-05', { change: 3, violence: 1 }),
        ...counted('2026-06', { violence: 4 }),
        ...counted('2026-07', { change: 1 }),
      ],
      asked,
    );
    expect(use).toMatchObject({ through: '2026-06', total: 14, waits: true });
    expect(use.periods).toEqual([
      { from: '2026-04', to: '2026-04', total: 6 },
      { from: '2026-05', to: '2026-06', total: 8 },
    ]);
    // Three and five wait for more: told, the five would tell of the three.
    expect(use.by.theme).toMatchObject({
      through: '2026-04',
      all: [
        { key: 'change', told: 6, andMore: false },
        { key: 'violence', told: 0, andMore: false },
      ],
    });
    expect(use.by.kind.all).toEqual([
      { key: 'advice', told: 14, andMore: false },
      { key: 'inspiration', told: 0, andMore: false },
    ]);
    expect(use.by.place.all).toEqual([{ key: 'Prøve Hospital', told: 14, andMore: false }]);
  });

  it('is nothing while fewer than the threshold have asked, and that some wait', () => {
    const few = regionUse(counted('2026-05', { change: 4 }), asked);
    expect(few).toMatchObject({ through: '2026-04', total: 0, waits: true });
    expect(few.by.theme.all.every(({ told }) => told === 0)).toBe(true);
    expect(regionUse([], asked)).toMatchObject({ through: '2026-07', total: 0, waits: false });
    expect(regionUse([], { ...asked, to: '2026-03' })).toMatchObject({ through: null, periods: [] });
  });

  it('goes over the turn of a year', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});
