import fc from 'fast-check';
import { matchOf, type MatchFacts } from './match.rules';

const milestones = [
  { title: 'Kortlægning', amount: 2_000n },
  { title: 'Forløb', amount: 5_000n },
  { title: 'Opfølgning', amount: 3_000n },
];
const facts = (more: Partial<MatchFacts> = {}): MatchFacts => ({
  ...{ price: 10_000n, milestones, attested: [], invoices: [], bound: 10_000n, ...more },
});
const sent = (amount: bigint, more: Partial<MatchFacts['invoices'][number]> = {}) => ({
  ...{ amount, credited: 0n, paid: false, ...more },
});
const seen = (of: MatchFacts) =>
  matchOf(of).parts.map(({ no, agreed, attested, invoiced, paid }) => [no, agreed, attested, invoiced, paid]);

describe('the match, part by part', () => {
  it('has no parts of a course that is one whole', () => {
    const whole = matchOf(
      facts({
        milestones: [],
        attested: [{ milestone: 0, amount: 9_000n }],
        invoices: [sent(4_000n)],
        bound: 0n,
      }),
    );
    expect(whole).toEqual({
      whole: {
        ...{ agreed: 10_000n, attested: 9_000n, invoiced: 4_000n, credited: 0n, paid: 0n, running: false },
      },
      parts: [],
    });
  });

  it('bills what was attested first, first, and pays what the paid invoice is for', () => {
    const attested = [
      { milestone: 2, amount: 5_000n },
      { milestone: 1, amount: 2_000n },
    ];
    expect(
      seen(facts({ attested, invoices: [sent(4_000n), sent(2_500n, { paid: true })], bound: 3_000n })),
    ).toEqual([
      [1, 2_000n, 2_000n, 1_500n, 1_500n],
      [2, 5_000n, 5_000n, 5_000n, 1_000n],
      [3, 3_000n, 0n, 0n, 0n],
    ]);
  });

  it('lets the next take up what is credited', () => {
    const attested = [{ milestone: 1, amount: 2_000n }];
    const invoices = [sent(2_000n, { credited: 2_000n }), sent(1_200n)];
    expect(seen(facts({ attested, invoices }))[0]).toEqual([1, 2_000n, 2_000n, 1_200n, 0n]);
    expect(matchOf(facts({ attested, invoices })).whole).toMatchObject({
      invoiced: 1_200n,
      credited: 2_000n,
    });
  });

  it('joins what nobody attested by itself once the whole is attested', () => {
    const attested = [
      { milestone: 2, amount: 5_000n },
      { milestone: 0, amount: 4_500n },
    ];
    expect(seen(facts({ attested, bound: 0n }))).toEqual([
      [2, 5_000n, 5_000n, 0n, 0n],
      [0, 5_000n, 4_500n, 0n, 0n],
    ]);
  });

  it('adds up to the whole, whatever is attested, billed, credited and paid', () => {
    const amount = fc.bigInt(1n, 9_000n);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 3 })),
        fc.array(fc.record({ amount, credited: amount, paid: fc.boolean() })),
        fc.array(amount, { minLength: 4, maxLength: 4 }),
        (order, drawn, amounts) => {
          const attested = order.map((milestone, at) => ({ milestone, amount: amounts[at] ?? 1n }));
          const most = attested.reduce((sum, one) => sum + one.amount, 0n);
          const invoices: MatchFacts['invoices'][number][] = [];
          let billed = 0n;
          for (const one of drawn) {
            const credited = one.credited > one.amount ? one.amount : one.credited;
            if (billed + one.amount - credited > most) continue;
            billed += one.amount - credited;
            invoices.push({ ...one, credited });
          }
          const { whole, parts } = matchOf(facts({ attested, invoices, bound: 0n }));
          const sum = (of: 'attested' | 'invoiced' | 'paid') => parts.reduce((all, one) => all + one[of], 0n);
          // Where all milestones are attested by themselves, nothing is left for the whole to be about.
          if (attested.length === 4) return;
          expect([sum('attested'), sum('invoiced'), sum('paid')]).toEqual([
            whole.attested,
            whole.invoiced,
            whole.paid,
          ]);
        },
      ),
    );
  });
});
