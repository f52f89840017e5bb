import fc from 'fast-check';
import { contractAccounts } from './accounts';
import { perTranche } from './per-tranche.rules';

const figures = { total: 150n, free: 30n, held: 20n, bound: 40n, earned: 10n, invoiced: 15n, paid: 35n };
const [first, second] = [
  { id: 'a', amount: 100n },
  { id: 'b', amount: 50n },
];

describe('a frame by tranche', () => {
  it('uses the oldest first, and what has come furthest of all', () => {
    expect(perTranche(figures, [first, second])).toEqual([
      { trancheId: 'a', paid: 35n, invoiced: 15n, earned: 10n, bound: 40n, held: 0n, free: 0n },
      { trancheId: 'b', paid: 0n, invoiced: 0n, earned: 0n, bound: 0n, held: 20n, free: 30n },
    ]);
  });

  it('has a row of its own for what was moved here, and takes what lapsed or went from the oldest', () => {
    expect(perTranche({ ...figures, total: 160n, free: 40n }, [first, second])).toMatchObject([
      { trancheId: 'a', free: 0n },
      { trancheId: 'b', free: 30n },
      { trancheId: null, free: 10n },
    ]);
    const unused = {
      ...figures,
      total: 50n,
      free: 50n,
      held: 0n,
      bound: 0n,
      earned: 0n,
      invoiced: 0n,
      paid: 0n,
    };
    expect(perTranche(unused, [first, second]).map(({ free }) => free)).toEqual([0n, 50n]);
  });

  it('always sums to the frame', () => {
    const amount = fc.bigInt(0n, 50n);
    const used = fc.tuple(amount, amount, amount, amount, amount, amount);
    const tranches = fc.array(fc.bigInt(1n, 200n), { maxLength: 4 });
    fc.assert(
      fc.property(used, tranches, ([free, held, bound, earned, invoiced, paid], amounts) => {
        const total = free + held + bound + earned + invoiced + paid;
        const frame = { total, free, held, bound, earned, invoiced, paid };
        const rows = perTranche(
          frame,
          amounts.map((each, index) => ({ id: String(index), amount: each })),
        );
        for (const stage of [...contractAccounts, 'free'] as const)
          expect(rows.reduce((sum, row) => sum + row[stage], 0n)).toBe(frame[stage]);
        expect(rows.every((row) => contractAccounts.every((stage) => row[stage] >= 0n))).toBe(true);
      }),
    );
  });
});
