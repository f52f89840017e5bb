import { expectedMonth, monthAfter } from './expected-month.rules';

const months = { from: '2026-11', to: '2027-06' };
const tranche = { opensOn: '2027-04-01', amount: 90n };

describe('the month there may be room', () => {
  it.each([
    ['what is free is enough', 50n, { free: 50n, tranches: [], backPerMonth: 0n }, '2026-11'],
    ['a tranche opens', 60n, { free: 50n, tranches: [tranche], backPerMonth: 0n }, '2027-04'],
    ['as much comes back as lately', 80n, { free: 50n, tranches: [tranche], backPerMonth: 10n }, '2027-02'],
    ['never in the round', 200n, { free: 50n, tranches: [tranche], backPerMonth: 0n }, null],
    [
      'a tranche that opens after the last month',
      60n,
      { free: 50n, tranches: [{ ...tranche, opensOn: '2027-07-01' }], backPerMonth: 0n },
      null,
    ],
  ])('%s', (_what, needed, toCome, month) => {
    expect(expectedMonth(needed, toCome, months)).toBe(month);
  });

  it('goes on over the turn of the year', () => {
    expect([monthAfter('2026-11'), monthAfter('2026-12')]).toEqual(['2026-12', '2027-01']);
  });
});
