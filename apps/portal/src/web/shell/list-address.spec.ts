import { pageAsked, wordsAsked } from '.';

describe('the address of a list', () => {
  it.each([
    ['3', 3],
    ['1', 1],
    ['0', 1],
    ['-2', 1],
    ['2,5', 1],
    ['x', 1],
    ['', 1],
    ['123456789012', 99_999],
    [['2', '3'], 1],
    [undefined, 1],
  ])('with side=%j asks for page %d', (side, page) => {
    expect(pageAsked({ side })).toBe(page);
  });

  it.each([
    [' ro \n på ', 'ro på'],
    ['\u200b\u00ad', ''],
    [['a', 'b'], ''],
    [undefined, ''],
    ['x'.repeat(200), 'x'.repeat(120)],
  ])('with q=%j searches for %j', (q, words) => {
    expect(wordsAsked({ q })).toBe(words);
  });
});
