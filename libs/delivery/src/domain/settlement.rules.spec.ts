import fc from 'fast-check';
import {
  agreedByAll,
  agreementObstacle,
  amountObstacle,
  disputeSides,
  isOf,
  mostOf,
  settlementHash,
  stillToAgree,
} from './settlement.rules';

const course = {
  price: 4_500_000n,
  released: 0n,
  milestones: [
    { title: 'Forundersøgelse', amount: '2000000' },
    { title: 'Seminar', amount: '2500000' },
  ],
};
const at = new Date('2026-12-01T09:00:00Z');
const open = { no: 1, hash: 'h', proposedAt: at, agreed: [{ side: 'provider' as const, personId: 'p' }] };
const manager = { side: 'management' as const, personId: 'm', coordinating: true };

describe('what a dispute can be settled for', () => {
  it('is the milestone’s share, or what of the price is neither attested in parts nor released', () => {
    expect(mostOf(course, 1, 0n)).toBe(2_000_000n);
    expect(mostOf(course, 0, 1_500_000n)).toBe(3_000_000n);
    expect(mostOf({ ...course, released: 500_000n }, 0, 1_500_000n)).toBe(2_500_000n);
    expect(mostOf(course, 3, 0n)).toBe(0n);
  });

  it('is any amount from nothing to that', () => {
    expect(amountObstacle(0n, 5n)).toBeNull();
    expect(amountObstacle(5n, 5n)).toBeNull();
    expect(amountObstacle(6n, 5n)).toMatchObject({ key: 'delivery.settlement-over-part' });
    expect(amountObstacle(-1n, 5n)).toMatchObject({ key: 'delivery.settlement-below-zero' });
  });

  it('earned and released add up to the part, whatever is agreed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2_000_000n }), (amount) => {
        const most = mostOf(course, 1, 0n);
        expect(amountObstacle(amount, most)).toBeNull();
        expect(amount + (most - amount)).toBe(most);
      }),
    );
  });
});

describe('agreeing', () => {
  it('is to the very text and amount that was seen, by each side once, each by another person', () => {
    expect(agreementObstacle(open, manager, 'h')).toBeNull();
    expect(agreementObstacle(open, manager, 'g')).toMatchObject({
      key: 'delivery.settlement-changed',
      status: 409,
    });
    expect(agreementObstacle(null, manager, 'h')).toMatchObject({ key: 'delivery.settlement-changed' });
    expect(agreementObstacle(open, { ...manager, side: 'provider' }, 'h')).toMatchObject({
      key: 'delivery.settlement-agreed-already',
    });
    expect(agreementObstacle(open, { ...manager, personId: 'p' }, 'h')).toMatchObject({
      key: 'delivery.settlement-agreed-as-another',
    });
    expect(agreementObstacle(open, { ...manager, coordinating: false }, 'h')).toMatchObject({
      key: 'delivery.coordinating-settles',
      status: 403,
    });
  });

  it('takes all three', () => {
    expect(agreedByAll(disputeSides.map((side) => ({ side })))).toBe(true);
    expect(agreedByAll([{ side: 'management' }, { side: 'employees' }])).toBe(false);
    expect(stillToAgree(['provider'])).toEqual(['management', 'employees']);
  });

  it('a proposal is of the objection that is open now, not of one before it', () => {
    expect(isOf(at, at)).toBe(true);
    expect(isOf(at, new Date(at.getTime() + 1))).toBe(false);
    expect(isOf(at, null)).toBe(false);
  });

  it('another word, amount, number or dispute is another hash', () => {
    const of = { attestationId: 'a', no: 1, text: 'Enige.', amount: 5n };
    const others = [{ text: 'Enige' }, { amount: 6n }, { no: 2 }, { attestationId: 'b' }];
    const hashes = [of, ...others.map((one) => ({ ...of, ...one }))].map(settlementHash);
    expect(new Set(hashes).size).toBe(5);
  });
});
