import { appAddress, appCodeStep, newAppSecret } from './app-codes';

// RFC 6238, appendix B: the SHA-1 secret "12345678901234567890", last six of the eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => seconds * 1000;

describe('an app’s code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('at %i is %s, as the standard has it', (seconds, code) => {
    expect(appCodeStep(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('counts one step of thirty seconds before and after, and says which step it was', () => {
    const step = Math.floor(1111111109 / 30);
    const start = step * 30;
    for (const seconds of [start - 30, start - 1, start, start + 29, start + 59])
      expect(appCodeStep(secret, '081804', at(seconds))).toBe(step);
    for (const seconds of [start - 31, start + 60])
      expect(appCodeStep(secret, '081804', at(seconds))).toBeNull();
  });

  it('is none of what else might be typed', () => {
    for (const typed of ['', '28708', '2870822', 'abcdef', '287082x'])
      expect(appCodeStep(secret, typed, at(59))).toBeNull();
    expect(appCodeStep(secret, ' 287 082 ', at(59))).toBe(1);
  });

  it('comes of a secret of 160 bits, that an app reads with who it is for', () => {
    const made = newAppSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    expect(appAddress(made, 'mette@region.example', 'Samråd')).toMatch(
      new RegExp(
        `^otpauth://totp/Samr%C3%A5d:mette(@|%40)region\\.example\\?secret=${made}&issuer=Samr%C3%A5d`,
      ),
    );
  });
});
