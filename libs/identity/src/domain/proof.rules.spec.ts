import fc from 'fast-check';
import { freshForMinutes, isFresh, isWhole, ofPrograms, type Factor, type Method } from './proof.rules';

const now = new Date('2026-11-27T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);
const limit = freshForMinutes * 60_000;
const proved = (methods: readonly Method[], age = 0) => ({ at: ago(age), methods });

describe('a proof of who one is', () => {
  it('is fresh for ten minutes, to the millisecond, and not long before it was made', () => {
    expect(isFresh(proved(['password'], limit), [], now)).toBe(true);
    expect(isFresh(proved(['password'], limit + 1), [], now)).toBe(false);
    expect(isFresh(proved(['password'], -60_000), [], now)).toBe(true);
    expect(isFresh(proved(['password'], -60_001), [], now)).toBe(false);
    expect(isFresh(null, [], now)).toBe(false);
    expect(isFresh(proved([]), [], now)).toBe(false);
  });

  it.each<[Method, Factor[], boolean]>([
    ['password', [], true],
    ['link', [], true],
    ['oidc', [], true],
    ['password', ['totp'], false],
    ['oidc', ['totp'], false],
    ['oidc-strong', ['totp'], true],
    ['oidc-strong', ['passkey'], false],
    ['totp', ['totp'], true],
    ['totp', ['totp', 'passkey'], false],
    ['passkey', ['totp', 'passkey'], true],
    ['passkey', [], true],
    ['recovery', ['totp', 'passkey'], true],
    ['demo', ['passkey'], true],
  ])('by %s, of somebody who has %j, is with the strongest: %s', (method, held, fresh) => {
    expect(isFresh(proved([method]), held, now)).toBe(fresh);
  });

  it('lets in whoever has no second factor, and whoever shows any of theirs', () => {
    expect(isWhole(['password'], [])).toBe(true);
    expect(isWhole([], [])).toBe(false);
    expect(isWhole(['link'], ['passkey'])).toBe(false);
    expect(isWhole(['password', 'totp'], ['totp', 'passkey'])).toBe(true);
    expect(isWhole(['passkey'], ['totp'])).toBe(true);
  });

  it('asks no passkey of a program', () => {
    expect(ofPrograms(['passkey', 'totp'])).toEqual(['totp']);
    expect(ofPrograms(['passkey'])).toEqual([]);
  });

  const methods = fc.uniqueArray(
    fc.constantFrom<Method>('password', 'link', 'oidc', 'oidc-strong', 'totp', 'recovery', 'passkey', 'demo'),
  );
  const held = fc.uniqueArray(fc.constantFrom<Factor>('totp', 'passkey'));

  it('that is fresh lets in too, grows no weaker with more, and no stronger with age', () => {
    fc.assert(
      fc.property(methods, held, fc.nat(2 * limit), fc.nat(limit), (shown, has, age, later) => {
        const fresh = isFresh(proved(shown, age), has, now);
        if (fresh) expect(isWhole(shown, has)).toBe(true);
        if (fresh) expect(isFresh(proved([...shown, 'password'], age), has, now)).toBe(true);
        if (!fresh) expect(isFresh(proved(shown, age + later), has, now)).toBe(false);
      }),
    );
  });
});
