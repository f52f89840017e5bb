import fc from 'fast-check';
import { grantedOnOpening, lapsedOnOpening, planTranches } from './tranches.rules';

const tranche = { label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n };

describe('tranches of a frame', () => {
  it('come in order of day', () => {
    const later = { ...tranche, opensOn: '2027-04-01' };
    const last = { ...tranche, opensOn: '2028-01-01' };
    for (const given of [
      [later, tranche, last],
      [last, later, tranche],
      [tranche, later, last],
    ]) {
      expect(planTranches(given)).toEqual([tranche, later, last]);
    }
  });

  it('may go without a label, or have one of 100 characters', () => {
    const bare = { opensOn: '2026-04-01', amount: 1n };
    expect(planTranches([bare])).toEqual([bare]);
    const long = { ...tranche, label: 'x'.repeat(100) };
    expect(planTranches([long])).toEqual([long]);
  });

  it('may be none: a frame not yet set', () => {
    expect(planTranches([])).toEqual([]);
  });

  it.each([
    ['budget.tranche-day-unreadable', [{ ...tranche, opensOn: '2026-02-30' }]],
    ['budget.tranche-day-unreadable', [{ ...tranche, opensOn: '1. april' }]],
    ['budget.amount-out-of-range', [{ ...tranche, amount: 0n }]],
    ['budget.amount-out-of-range', [{ ...tranche, amount: 10n ** 18n }]],
    ['budget.tranche-label-unusable', [{ ...tranche, label: ' ' }]],
    ['budget.tranche-label-unusable', [{ ...tranche, label: 'x'.repeat(101) }]],
    ['budget.tranches-on-one-day', [tranche, tranche]],
  ])('%s', (key, tranches) => {
    expect(planTranches(tranches)).toMatchObject({ refused: true, key });
  });
});

describe('the day a tranche opens', () => {
  const then = new Date('2026-04-01T00:00:00Z');
  const dated = (id: string, opensOn: string, amount: bigint, grantedAt: Date | null = null) => ({
    id,
    opensOn,
    amount,
    grantedAt,
  });
  const [first, second, third] = [
    dated('1', '2026-04-01', 90n),
    dated('2', '2027-04-01', 90n),
    dated('3', '2028-04-01', 50n),
  ];
  const all = [second, first, third];
  const usual = { carriesOver: true, bindBeforeOpening: false };
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

  it('brings its own money, or all of it at the first where it may be bound before', () => {
    expect(ids(grantedOnOpening(first, all, usual))).toEqual(['1']);
    const early = { ...usual, bindBeforeOpening: true };
    expect(ids(grantedOnOpening(first, all, early))).toEqual(['2', '1', '3']);
    const granted = all.map((one) => ({ ...one, grantedAt: then }));
    expect(grantedOnOpening({ ...second, grantedAt: then }, granted, early)).toEqual([]);
    // One that came to a running round later.
    expect(ids(grantedOnOpening(second, all, early))).toEqual(['2']);
  });

  it.each([
    ['carries over', usual, 40n, 0n],
    ['lapses', { ...usual, carriesOver: false }, 40n, 40n],
    ['has nothing left to lapse', { ...usual, carriesOver: false }, 0n, 0n],
  ])('the unused before it %s', (_what, rules, free, lapsed) => {
    const opened = [{ ...first, grantedAt: then }, second, third];
    expect(lapsedOnOpening(second, opened, free, rules)).toBe(lapsed);
    expect(lapsedOnOpening(first, opened, free, rules)).toBe(0n);
  });

  it('lets no money lapse that belongs to this tranche or a later one', () => {
    const rules = { carriesOver: false, bindBeforeOpening: true };
    const granted = [first, second, third].map((one) => ({ ...one, grantedAt: then }));
    expect(lapsedOnOpening(second, granted, 230n, rules)).toBe(90n);
    expect(lapsedOnOpening(second, granted, 140n, rules)).toBe(0n);
    fc.assert(
      fc.property(fc.bigInt(0n, 230n), (free) => {
        const left = free - lapsedOnOpening(second, granted, free, rules);
        expect(left <= 140n && left >= 0n && (free <= 140n ? left === free : left === 140n)).toBe(true);
      }),
    );
  });
});
