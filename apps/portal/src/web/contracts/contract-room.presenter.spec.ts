import type { FrameView } from '@samraad/budget';
import { presentRoom } from './contract-room.presenter';

const money = { held: 30n, bound: 0n, earned: 0n, invoiced: 0n, paid: 0n };
const frame: FrameView = {
  ...money,
  frameId: 'f',
  roundId: 'r',
  providerId: 'p',
  demo: true,
  phase: 'open',
  useKnown: true,
  total: 100n,
  free: 70n,
  moved: 0n,
  planned: 100n,
  tranches: [],
  nextTranche: null,
};
const room = { frame, held: 0n, othersWaiting: 0 };
const free = (view: ReturnType<typeof presentRoom>) =>
  view.stack?.segments.find((one) => one.stage === 'free');

describe('what a price does to the frame', () => {
  it.each([
    ['fits', room, 70n, false],
    ['waits', room, 71n, false],
    ['waits', { ...room, othersWaiting: 1 }, 1n, false],
    ['waits', { ...room, frame: null }, 1n, false],
    ['unknown', room, null, false],
    ['unknown', { ...room, frame: null }, null, false],
    // A new version gives its old hold back first, and passes the queue: it has its place already.
    ['fits', { ...room, held: 30n, othersWaiting: 1 }, 100n, true],
    ['refused', { ...room, held: 30n }, 101n, true],
  ] as const)('%s', (outcome, given, price, swaps) => {
    expect(presentRoom(given, price, swaps).outcome).toBe(outcome);
  });

  it('draws the frame as it will be, or as it is when there is no room', () => {
    expect(free(presentRoom(room, 20n, false))?.share).toBe('50 %');
    expect(free(presentRoom(room, 71n, false))?.share).toBe('70 %');
  });
});
