import fc from 'fast-check';
import { isGln } from './gln';

describe('an EAN or GLN number', () => {
  it('has thirteen digits, the last of which checks the others', () => {
    expect(['5790000000012', '5798000416604', '4006381333931'].map(isGln)).toEqual([true, true, true]);
    expect(['5790000000013', '579000000001', '57900000000012', '579000000001x', ''].map(isGln)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it('is no other number when one digit is mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'5798000416604'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        return !isGln(digits.join(''));
      }),
    );
  });
});
