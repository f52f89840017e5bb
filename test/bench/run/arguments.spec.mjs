import { readArguments, readSizes } from './arguments.mjs';

describe('the sizes asked for', () => {
  it('are read, the smallest first, each once', () => {
    expect(readSizes('100000, 1000,1000')).toEqual([1000, 100000]);
  });

  it.each(['', '0', '-1', '1.5', 'all', '1000,', '10000000'])('refuses "%s" in one sentence', (text) => {
    expect(() => readSizes(text)).toThrow(/^--cases takes whole numbers from 1 to 1000000/);
  });
});

describe('the arguments', () => {
  it('have defaults for everything', () => {
    expect(readArguments([])).toEqual({
      sizes: [1000, 10000, 100000],
      seconds: 2,
      only: undefined,
      json: undefined,
      data: undefined,
      writeDocs: false,
    });
  });

  it('are read', () => {
    const args = [
      '--cases',
      '60',
      '--seconds',
      '0.5',
      '--only',
      'Home',
      '--json',
      '/tmp/x.json',
      '--write-docs',
    ];
    expect(readArguments(args)).toMatchObject({
      sizes: [60],
      seconds: 0.5,
      only: ['home'],
      json: '/tmp/x.json',
    });
  });

  it.each([
    [['--seconds', '0'], /^--seconds takes/],
    [['--seconds', 'x'], /^--seconds takes/],
    [['--what'], /Unknown option '--what'[^]*npm run bench/],
    [['1000'], /Unexpected argument[^]*npm run bench/],
    [['--cases'], /npm run bench/],
  ])('%j is refused', (args, sentence) => expect(() => readArguments(args)).toThrow(sentence));
});
