import { byProvider, byRegion, isPattern, type RunClock } from './punctuality.rules';

const clock = (provider: string, region: string, breached: boolean): RunClock => ({
  caseId: 'c',
  number: 1,
  unit: 'Akut',
  regionId: `id-${region}`,
  region,
  providerId: `id-${provider}`,
  provider,
  kind: 'dialogue',
  dueAt: new Date('2026-11-27T22:59:59Z'),
  breached,
  metAt: null,
});

describe('lateness', () => {
  it('is a pattern beyond the round’s share, not at it, and never of nothing', () => {
    expect(isPattern(1, 5, 0.2)).toBe(false);
    expect(isPattern(2, 5, 0.2)).toBe(true);
    expect(isPattern(1, 6, 0.2)).toBe(false);
    expect(isPattern(0, 0, 0)).toBe(false);
  });

  it('is told by provider, who is late most often first, else by name', () => {
    const clocks = [
      clock('RUC', 'Nord', false),
      clock('NFA', 'Nord', false),
      clock('Joblife', 'Nord', false),
      clock('RUC', 'Syd', true),
    ];
    const told = byProvider(clocks, 0.2);
    expect(told.map(({ id, name, late, pattern }) => [id, name, late.length, pattern])).toEqual([
      ['id-RUC', 'RUC', 1, true],
      ['id-Joblife', 'Joblife', 0, false],
      ['id-NFA', 'NFA', 0, false],
    ]);
    expect(told[0]?.clocks).toEqual([clocks[0], clocks[3]]);
    expect(told[0]?.late).toEqual([clocks[3]]);
    expect(byProvider([], 0.2)).toEqual([]);
  });

  it('is told by region, by name', () => {
    const clocks = [clock('RUC', 'Syd', true), clock('RUC', 'Nord', false), clock('NFA', 'Syd', false)];
    expect(byRegion(clocks)).toEqual([
      { id: 'id-Nord', name: 'Nord', inTime: 1, all: 1 },
      { id: 'id-Syd', name: 'Syd', inTime: 1, all: 2 },
    ]);
  });
});
