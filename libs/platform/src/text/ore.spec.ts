import { parseOre } from './ore';

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
});
