import fc from 'fast-check';
import { readSearch, searchKey } from './search-words';

describe('a search', () => {
  it.each([
    ['Øresø', 'oeresoe'],
    ['  AABENRAA\u00a0\n sygehus ', 'aabenraa sygehus'],
    ['Åbenrå', 'aabenraa'],
    ['A\u030abenra\u030a', 'aabenraa'],
    ['sammen\u00adlæg\u200bning', 'sammenlaegning'],
  ])('in %j is one in %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it.each([
    ['38', '38'],
    ['Nr. 38', '38'],
    ['nr 38', '38'],
    ['nr.38', '38'],
    ['#38', '38'],
    ['Sag nr. 38', '38'],
    ['sagsnummer 0038', '38'],
    ['Henvendelse nr.\u00a038', '38'],
    ['38 senge', null],
    ['afsnit 38', null],
    ['nr. 0', null],
    ['Nr.', null],
    ['1234567890', null],
  ])('for %j is for the case with number %j', (text, number) => {
    expect(readSearch(text)?.[1]).toBe(number);
  });

  it.each(['SR-7KQ4-M2', 'sr7kq4m2', 'SR 7KQ4 M2', 'sr–7kq4–m2', 'SR\u00ad-7KQ4-\u200bM2'])(
    'for %s is for a reference',
    (text) => {
      expect(readSearch(text)?.[2]).toBe('sr7kq4m2');
    },
  );

  it.each([undefined, '', ' \u00ad\u200b\u3164'])('for nothing is none: %j', (text) => {
    expect(readSearch(text)).toBeNull();
  });

  it('finds a text by any part of it, however it is typed', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abÆØÅæøå é\u00ad9'.split('')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, word, (before, part, after) => {
        fc.pre(searchKey(part) !== '');
        const whole = searchKey(`${before}${part}${after}`);
        for (const typed of [part, part.toUpperCase(), part.normalize('NFD'), searchKey(part)])
          expect(whole).toContain(searchKey(typed));
      }),
    );
  });
});
