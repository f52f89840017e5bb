import { parseKroner, parseOre } from './ore';

describe('øre', () => {
  it.each([
    ['9000000', 9_000_000n],
    ['0', 0n],
    ['-5', -5n],
    ['999999999999999', 999_999_999_999_999n],
    ['1000000000000000', null],
    ['1,5', null],
    ['x1', null],
    ['1x', null],
    ['', null],
  ])('from %j are %s', (text, ore) => {
    expect(parseOre(text)).toBe(ore);
  });

  it.each([
    ['45.000', 4_500_000n],
    ['45000,50', 4_500_050n],
    ['45 000 kr.', 4_500_000n],
    ['45\u00a0000 KR', 4_500_000n],
    ['1.234.567,8', 123_456_780n],
    ['0,07', 7n],
    ['999999999999', 99_999_999_999_900n],
    ['1000000000000', null],
    ['45.00', null],
    ['4500.000', null],
    ['45,', null],
    ['45,123', null],
    ['-45', null],
    ['kr. 45', null],
    ['45 kr. om ugen', null],
    ['', null],
  ])('from kroner typed as %j are %s', (text, ore) => {
    expect(parseKroner(text)).toBe(ore);
  });
});
