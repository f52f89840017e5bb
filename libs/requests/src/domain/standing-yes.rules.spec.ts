import fc from 'fast-check';
import { type GivenYes, sidesGone } from './standing-yes.rules';

const yes = (side: GivenYes['side'], ...unitIds: string[]): GivenYes => ({ side, unitIds });

describe('whose yes to a provider still stands', () => {
  it('is theirs whose workplace is still in the request', () => {
    const both = [yes('management', 'a'), yes('employees', 'b')];
    expect(sidesGone(both, ['a', 'b'])).toEqual([]);
    expect(sidesGone(both, ['a'])).toEqual(['employees']);
    expect(sidesGone(both, ['b'])).toEqual(['management']);
    expect(sidesGone([yes('management', 'b'), yes('employees', 'b')], ['a'])).toEqual([
      'management',
      'employees',
    ]);
  });

  it('stands for whoever acts at several, while one of them is left', () => {
    expect(sidesGone([yes('management', 'a', 'b')], ['b', 'c'])).toEqual([]);
    expect(sidesGone([yes('management', 'a', 'b')], ['c'])).toEqual(['management']);
  });

  it('never was, where no role was held', () => {
    expect(sidesGone([yes('employees')], ['a'])).toEqual(['employees']);
    expect(sidesGone([], ['a'])).toEqual([]);
  });

  it('is never brought back by a further workplace that leaves', () => {
    const units = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(units, units, units, (held, left, leaves) => {
        const gone = sidesGone([yes('management', ...held)], left);
        const later = left.filter((unitId) => !leaves.includes(unitId));
        expect(sidesGone([yes('management', ...held)], later)).toEqual(expect.arrayContaining(gone));
      }),
    );
  });
});
