import { planTranches } from './tranches.rules';

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
