import { readAccount, shownIban } from './account';

describe('an account', () => {
  it('is an IBAN whose digits fit, however it is spaced', () => {
    expect(readAccount('dk50 0040 0440 1162 43')).toBe('DK5000400440116243');
    expect(readAccount('DK5100400440116243')).toBeNull();
    expect(readAccount('SE45 5000 0000 0583 9825 7466')).toBe('SE4550000000058398257466');
  });

  it('may be written as registration and account number, the Danish way', () => {
    expect(readAccount('0040 0440116243')).toBe('DK5000400440116243');
    expect(readAccount('0040-440116243')).toBe('DK5000400440116243');
    expect(['123', '0040 04401162431', 'konto', ''].map(readAccount)).toEqual([null, null, null, null]);
  });

  it('is shown in fours', () => {
    expect(shownIban('DK5000400440116243')).toBe('DK50 0040 0440 1162 43');
  });
});
