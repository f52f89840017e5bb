import fc from 'fast-check';
import { linesOf, vatOf } from './invoice-document';

const parts = [
  { standsOn: '2026-12-01', amount: 100n },
  { standsOn: '2027-01-10', amount: 50n },
  { standsOn: '2027-02-20', amount: 25n },
];

describe('the lines of an invoice', () => {
  it('are the oldest attested work no other invoice is for', () => {
    expect(linesOf(parts, 0n, 100n)).toEqual([{ attestedOn: '2026-12-01', amount: 100n }]);
    expect(linesOf(parts, 90n, 20n)).toEqual([
      { attestedOn: '2026-12-01', amount: 10n },
      { attestedOn: '2027-01-10', amount: 10n },
    ]);
    expect(linesOf(parts, 100n, 75n).map(({ amount }) => amount)).toEqual([50n, 25n]);
    expect(() => linesOf(parts, 100n, 76n)).toThrow('more than is attested');
  });

  it('are always the whole amount, however it is divided', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 10_000n }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }), (attested, wishes) => {
        const all = attested.map((amount) => ({ standsOn: '2027-01-01', amount }));
        const total = attested.reduce((sum, one) => sum + one, 0n);
        let before = 0n;
        for (const wish of wishes) {
          const amount = BigInt(wish) < total - before ? BigInt(wish) : total - before;
          const lines = linesOf(all, before, amount);
          expect(lines.reduce((sum, line) => sum + line.amount, 0n)).toBe(amount);
          expect(lines.every((line) => line.amount > 0n)).toBe(true);
          before += amount;
        }
      }),
    );
  });
});

describe('VAT', () => {
  it('is nothing of what is free of it, and a quarter of the rest to the nearest øre', () => {
    expect(vatOf(10_001n, { vat: 'exempt' })).toBe(0n);
    expect([10_000n, 10_001n, 10_002n, 1n, 2n].map((net) => vatOf(net, { vat: 'standard' }))).toEqual([
      2500n,
      2500n,
      2501n,
      0n,
      1n,
    ]);
  });
});
