import { allActs } from './access.rules';
import {
  factorRoles,
  groupedCode,
  isAppCode,
  isOpenWithoutFactor,
  lacksFactor,
  plainCode,
} from './factor.rules';
import { allRoles, type Role } from './role';

const holding = (...roles: Role[]) => ({ roles: roles.map((role) => ({ role })), factors: [] });

describe('a second factor', () => {
  it('is asked of who works for a provider, centrally, or with others’ access, and of no one else', () => {
    expect(allRoles.filter((role) => lacksFactor(holding(role))).sort()).toEqual([...factorRoles].sort());
    expect(lacksFactor(holding())).toBe(false);
    expect(lacksFactor(holding('manager', 'consultant'))).toBe(true);
    expect(lacksFactor({ ...holding('administrator'), factors: ['totp'] })).toBe(false);
    expect(lacksFactor({ ...holding('administrator'), factors: ['passkey'] })).toBe(false);
  });

  it('stands before every act on a case and every list', () => {
    expect(
      allActs.filter(isOpenWithoutFactor).filter((act) => !/^(account|public|demo|system)\./.test(act)),
    ).toEqual([]);
    for (const act of ['account.home', 'account.own-page', 'public.landing'] as const)
      expect(isOpenWithoutFactor(act)).toBe(false);
    expect(isOpenWithoutFactor('account.change-factors')).toBe(true);
  });
});

describe('codes', () => {
  it('are read however they are typed', () => {
    expect(plainCode(' abcd-EFGH 2345·6777 ')).toBe('ABCDEFGH23456777');
    expect(groupedCode('ABCDEFGH23456777')).toBe('ABCD-EFGH-2345-6777');
    expect(['123456', ' 123 456 ', '123-456'].every(isAppCode)).toBe(true);
    expect(['12345', '1234567', 'ABCDEF', ''].some(isAppCode)).toBe(false);
  });
});
