import fc from 'fast-check';
import type { WaitingFacts } from './waiting.facts';
import { whoGetsRoom } from './who-gets-room';

const waits = (number: number, price: bigint): WaitingFacts => ({
  contractId: `c${number}`,
  caseId: `s${number}`,
  number,
  place: number,
  unit: 'Prøve',
  region: 'Region Prøve',
  since: '2026-09-24T10:00:00.000Z',
  price: price.toString(),
});

describe('who gets room', () => {
  it('is told in the list’s order, and whoever is offered a part is not passed by those behind', () => {
    const found = whoGetsRoom([waits(36, 95n), waits(27, 74n), waits(31, 500n), waits(34, 62n)], 217n);
    expect(found.map(({ number, freeAfter, missing }) => [number, freeAfter, missing])).toEqual([
      [27, '143', null],
      [31, null, '357'],
      [34, null, null],
      [36, null, null],
    ]);
  });

  it('never gives more than there is', () => {
    const price = fc.bigInt({ min: 1n, max: 100n });
    fc.assert(
      fc.property(fc.array(price), fc.bigInt({ min: 0n, max: 500n }), (prices, free) => {
        const found = whoGetsRoom(
          prices.map((one, index) => waits(index, one)),
          free,
        );
        const taken = found
          .filter(({ freeAfter }) => freeAfter !== null)
          .reduce((sum, one) => sum + BigInt(one.price), 0n);
        expect(taken).toBeLessThanOrEqual(free);
      }),
    );
  });
});
