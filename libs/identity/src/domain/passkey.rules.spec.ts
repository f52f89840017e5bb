import { isRefusal } from '@samraad/platform';
import fc from 'fast-check';
import {
  checkPasskeyName,
  claimOf,
  faultOfAnswer,
  handleOf,
  longestPasskeyName,
  type PasskeyClaim,
  type PasskeyPlace,
  wentBack,
} from './passkey.rules';

const hostBytes = Buffer.alloc(32, 7);
const place: PasskeyPlace = {
  address: 'https://samraad.example',
  origin: 'https://samraad.example',
  hostDigest: hostBytes.toString('base64url'),
};
const claim: PasskeyClaim = { type: 'webauthn.get', challenge: 'c', origin: place.origin };
const data = (flags = 0x05, host = hostBytes) => Buffer.concat([host, Buffer.from([flags, 0, 0, 0, 1])]);
const keyOf = (fault: ReturnType<typeof faultOfAnswer>) => fault && fault.key;

describe('an answer of a passkey', () => {
  it.each<[string, Partial<PasskeyClaim>, Buffer, string | null]>([
    ['as it should be', {}, data(), null],
    [
      'from another address',
      { origin: 'https://samraad.example:8443' },
      data(),
      'identity.passkey-other-origin',
    ],
    [
      'from a look-alike',
      { origin: 'https://samraad.example.evil.example' },
      data(),
      'identity.passkey-other-origin',
    ],
    ['of another site', {}, data(0x05, Buffer.alloc(32, 8)), 'identity.passkey-other-site'],
    ['that asked for no finger, face or PIN', {}, data(0x01), 'identity.passkey-not-verified'],
    ['that is cut off', {}, data().subarray(0, 36), 'identity.wrong-passkey'],
  ])('%s', (_, more, bytes, fault) => {
    expect(keyOf(faultOfAnswer({ ...claim, ...more }, bytes, place))).toBe(fault);
  });

  it('is told the address to go to', () => {
    const fault = faultOfAnswer({ ...claim, origin: 'https://other.example' }, data(), place);
    expect(fault?.params).toEqual({ address: place.address });
  });

  it('makes its claim in JSON, or none at all', () => {
    const of = (text: string) =>
      claimOf({ id: 'x', clientDataJSON: Buffer.from(text).toString('base64url') });
    expect(of(JSON.stringify({ ...claim, crossOrigin: false }))).toEqual(claim);
    for (const wrong of ['', 'x', 'null', '[]', '"x"', JSON.stringify({ ...claim, origin: 7 })])
      expect(of(wrong)).toBeNull();
  });
});

describe('a counter', () => {
  it('goes up, or is never used', () => {
    expect([wentBack(0, 0), wentBack(0, 1), wentBack(4, 5)]).toEqual([false, false, false]);
    expect([wentBack(4, 4), wentBack(5, 4), wentBack(1, 0)]).toEqual([true, true, true]);
  });

  it('that has been seen is never good again', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (stored, shown) => {
        if (!wentBack(stored, shown) && shown > 0) expect(wentBack(shown, shown)).toBe(true);
      }),
    );
  });
});

describe('a passkey', () => {
  it('has a name of one to sixty signs', () => {
    expect(checkPasskeyName('  Min telefon ')).toBe('Min telefon');
    expect(checkPasskeyName('🔑'.repeat(longestPasskeyName))).toBe('🔑'.repeat(longestPasskeyName));
    expect(
      [' ', 'x'.repeat(longestPasskeyName + 1)].map((name) => isRefusal(checkPasskeyName(name))),
    ).toEqual([true, true]);
  });

  it('knows its account by sixteen bytes that say nothing', () => {
    expect(handleOf('7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11')).toBe('fZ8KUm4NTleMVy2OS4ocEQ');
  });
});
