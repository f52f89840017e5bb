import { isRefusal } from '@samraad/platform';
import { checkEmail, checkNewPassword, longestPassword, shortestPassword } from './account.rules';
import { rolePlace } from './grant-role.rules';
import { allRoles, isRole, rolesOfSide, scopeOf, sideOf } from './role';

describe('role', () => {
  it('acts for the side of domain.md §3', () => {
    expect(rolesOfSide('management')).toEqual(['manager', 'med_chair', 'committee_chair']);
    expect(rolesOfSide('employees')).toEqual(['amr', 'tr', 'med_vice_chair', 'committee_vice_chair']);
    expect(allRoles.filter((role) => sideOf(role) !== null).every((role) => scopeOf(role) === 'unit')).toBe(
      true,
    );
  });

  it.each(allRoles)('%s is held just where its scope says', (role) => {
    const places = { unit: { unitId: 'u' }, provider: { providerId: 'p' }, central: {}, system: {} };
    const fits = places[scopeOf(role)];
    for (const place of [{ unitId: 'u' }, { providerId: 'p' }, {}, { unitId: 'u', providerId: 'p' }]) {
      const same = JSON.stringify(place) === JSON.stringify(fits);
      expect(isRefusal(rolePlace({ role, ...place }))).toBe(!same);
    }
  });

  it('is held in one place, and says why not in another', () => {
    expect(rolePlace({ role: 'amr', unitId: 'u' })).toEqual({ role: 'amr', unitId: 'u', providerId: null });
    expect(rolePlace({ role: 'amr' })).toMatchObject({ key: 'identity.role-place' });
  });

  it('knows a role from a property every object has, and from a list of one', () => {
    expect(isRole('amr')).toBe(true);
    expect(isRole(['amr'])).toBe(false);
    expect(isRole('toString')).toBe(false);
    expect(isRole(null)).toBe(false);
  });
});

describe('account', () => {
  it('stores one form of an e-mail address', () => {
    expect(checkEmail('  Åse.Ny@Arbejdsplads.Example ')).toBe('åse.ny@arbejdsplads.example');
    expect(checkEmail('A\u030ase@x.example')).toBe('åse@x.example');
  });

  it('takes an e-mail address of 254 characters, as SMTP does', () => {
    const longest = `${'a'.repeat(64)}@${`${'b'.repeat(61)}.`.repeat(3)}dk`;
    expect(longest).toHaveLength(253);
    expect(checkEmail(longest)).toBe(longest);
    expect(checkEmail(longest.replace('.dk', '.ddk.dk'))).toMatchObject({ key: 'identity.bad-email' });
  });

  it.each([
    '',
    'a',
    'a@b',
    '@b.example',
    'a b@c.example',
    'a@b@c.example',
    'a@b.example>',
    `a@${'b'.repeat(260)}.dk`,
  ])('refuses %p as an e-mail address', (text) =>
    expect(checkEmail(text)).toMatchObject({ key: 'identity.bad-email' }),
  );

  it('counts characters, not code units, of a new password', () => {
    expect(checkNewPassword('🙂'.repeat(shortestPassword))).toBe('🙂'.repeat(shortestPassword));
    expect(checkNewPassword('🙂'.repeat(shortestPassword - 1))).toMatchObject({
      key: 'identity.password-length',
    });
    expect(checkNewPassword('a'.repeat(longestPassword))).toHaveLength(longestPassword);
    expect(checkNewPassword('a'.repeat(201))).toMatchObject({
      key: 'identity.password-length',
      params: { shortest: 12, longest: 200 },
    });
  });
});
