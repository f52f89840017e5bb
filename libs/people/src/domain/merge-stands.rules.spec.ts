import fc from 'fast-check';
import '../i18n/da';
import { standsObstacle } from './merge-stands.rules';

const names = { kept: 'Jonas Lind', merged: 'Jonas K. Lind' };
const one = (kept: readonly string[], merged: readonly string[], bothSign = false) => ({
  name: 'Nr. 39',
  ...{ kept, merged, bothSign },
});
const sides = fc.uniqueArray(fc.constantFrom('management', 'employees', 'provider', 'anchor'));

describe('two people who are to be one', () => {
  it('never stand on two sides of one case, and the case is named', () => {
    const no = standsObstacle([one([], ['employees']), one(['management'], ['employees'])], names);
    expect(no).toMatchObject({ key: 'people.merge-both-sides', status: 409, params: { case: 'Nr. 39' } });
  });

  it('may stand on the same side, or in different cases', () => {
    expect(standsObstacle([one(['employees'], ['employees'])], names)).toBeNull();
    expect(standsObstacle([one(['management'], []), one([], ['employees'])], names)).toBeNull();
  });

  it('are two where two have to sign', () => {
    const no = standsObstacle([one(['employees'], ['employees'], true)], names);
    expect(no?.key).toBe('people.merge-both-sign');
  });

  it('are judged alike whichever is kept', () => {
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const [there, back] = [standsObstacle([one(a, b)], names), standsObstacle([one(b, a)], names)];
        expect(there?.key).toBe(back?.key);
        expect(there === null).toBe(new Set([...a, ...b]).size <= 1 || a.length === 0 || b.length === 0);
      }),
    );
  });
});
