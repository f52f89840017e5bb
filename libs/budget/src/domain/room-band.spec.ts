import { roomBand } from './room-band';

describe('room band', () => {
  it.each([
    [100n, 100n, 'good'],
    [100n, 20n, 'good'],
    [100n, 19n, 'little'],
    [100n, 1n, 'little'],
    [100n, 0n, 'none'],
    [0n, 0n, 'none'],
  ] as const)('of a total of %s with %s free is %s', (total, free, band) => {
    expect(roomBand({ total, free })).toBe(band);
  });
});
