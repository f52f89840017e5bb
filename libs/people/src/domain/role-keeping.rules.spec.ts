import fc from 'fast-check';
import { allRoles, scopeOf } from '@samraad/identity';
import { fitsUnit, type Keeper, mayKeep, rolesToGive } from './role-keeping.rules';

const keeper: Keeper = { personId: 'me', administrator: false, regionIds: ['sj', 'hs'] };
const administrator: Keeper = { ...keeper, administrator: true, regionIds: [] };

describe('who keeps a role', () => {
  it('is an administrator for all of them, their own too', () => {
    for (const role of allRoles) {
      expect(mayKeep(administrator, { personId: 'me', role, regionId: null })).toBeNull();
      expect(mayKeep(administrator, { personId: 'x', role, regionId: 'nj' })).toBeNull();
    }
    expect(rolesToGive(administrator, allRoles)).toEqual(allRoles);
  });

  it('is a role keeper for roles at units of the own region, and no other way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allRoles),
        fc.constantFrom('sj', 'hs', 'nj', null),
        fc.constantFrom('me', 'another'),
        (role, regionId, personId) => {
          const may = mayKeep(keeper, { personId, role, regionId }) === null;
          const own = regionId === 'sj' || regionId === 'hs';
          expect(may).toBe(scopeOf(role) === 'unit' && own && personId === 'another');
        },
      ),
    );
    expect(rolesToGive(keeper, allRoles).every((role) => scopeOf(role) === 'unit')).toBe(true);
  });

  it('says why not', () => {
    const said = (held: Parameters<typeof mayKeep>[1]) => mayKeep(keeper, held)?.key;
    expect(said({ personId: 'x', role: 'administrator', regionId: null })).toBe('people.only-administrator');
    expect(said({ personId: 'x', role: 'amr', regionId: 'nj' })).toBe('people.other-region');
    expect(said({ personId: 'me', role: 'amr', regionId: 'sj' })).toBe('people.own-role');
  });
});

describe('where a role is held', () => {
  it('is a region for the Hovedudvalg and the role keeper, a hospital or an enterprise for the anchor', () => {
    const kinds = ['region', 'hospital', 'enterprise', 'department', 'unit'] as const;
    const fits = (role: (typeof allRoles)[number]) => kinds.filter((kind) => fitsUnit(role, kind) === null);
    expect(fits('role_keeper')).toEqual(['region']);
    expect(fits('committee_chair')).toEqual(['region']);
    expect(fits('committee_vice_chair')).toEqual(['region']);
    expect(fits('anchor')).toEqual(['hospital', 'enterprise']);
    expect(fits('amr')).toEqual(kinds);
  });
});
