import { turns, windowOf } from './measure.mjs';

describe('how many requests fill a window', () => {
  it('is enough for the seconds on two cores', () => expect(windowOf(10, 2)).toBe(400));
  it('is ten for the slowest page', () => expect(windowOf(38_000, 2)).toBe(10));
  it('has a cap for the quickest', () => expect(windowOf(0.1, 60)).toBe(5000));
});

describe('taking turns', () => {
  it.each([
    [
      100,
      [
        [0, 25],
        [25, 50],
        [50, 75],
        [75, 100],
      ],
    ],
    [
      21,
      [
        [0, 11],
        [11, 21],
      ],
    ],
    [1, [[0, 1]]],
  ])('%i requests', (count, expected) => expect(turns(count)).toEqual(expected));
});
