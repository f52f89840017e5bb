import { windowOf } from './measure.mjs';

describe('how many requests fill a window', () => {
  it('is enough for the seconds on two cores', () => expect(windowOf(10, 2)).toBe(400));
  it('is ten for the slowest page', () => expect(windowOf(38_000, 2)).toBe(10));
  it('has a cap for the quickest', () => expect(windowOf(0.1, 60)).toBe(5000));
});
