import { newToken } from './csrf';
import { masked, unmasked } from './csrf-mask';

describe('a masked token', () => {
  it('is another text each time, and the same token', () => {
    const token = newToken();
    const shown = Array.from({ length: 20 }, () => masked(token));
    expect(new Set(shown).size).toBe(20);
    expect(new Set(shown.map(unmasked))).toEqual(new Set([token]));
    // Nothing of one text stays in the next: they share no more than chance lets them.
    const [one = '', other = ''] = shown;
    const same = [...one].filter((sign, at) => sign === other[at]).length;
    expect(same).toBeLessThan(one.length / 4);
  });

  it.each(['', 'A', 'abcd', '!!'])('is not %j', (text) => expect(unmasked(text)).toBe(''));

  it('is not the token bare', () => {
    const token = newToken();
    expect(unmasked(token)).not.toBe(token);
  });
});
