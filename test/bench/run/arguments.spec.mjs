import { readSizes } from './arguments.mjs';

describe('the sizes asked for', () => {
  it('are read, the smallest first, each once', () => {
    expect(readSizes('100000, 1000,1000')).toEqual([1000, 100000]);
  });

  it.each(['', '0', '-1', '1.5', 'all', '1000,', '10000000'])('refuses "%s" in one sentence', (text) => {
    expect(() => readSizes(text)).toThrow(/^--cases takes whole numbers from 1 to 1000000/);
  });
});
