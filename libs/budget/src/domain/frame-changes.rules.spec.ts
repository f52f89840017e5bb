import fc from 'fast-check';
import { isRefusal } from '@samraad/platform';
import { type FrameStanding, mayMove, type MovePlace, planFrameChange } from './frame-changes.rules';

const key = (value: unknown) => (isRefusal(value) ? value.key : value);
const frame: FrameStanding = {
  free: 20_000n,
  tranches: [
    { id: 'a', opensOn: '2026-04-01', amount: 90_000n, opened: true },
    { id: 'b', opensOn: '2027-04-01', amount: 90_000n, opened: false },
  ],
};
const change = (amounts: Record<string, bigint>, added: { opensOn: string; amount: bigint }[] = []) =>
  planFrameChange(frame, {
    amounts: Object.entries(amounts).map(([trancheId, amount]) => ({ trancheId, amount })),
    added,
  });

describe('a change of a frame', () => {
  it('raises, and lowers down to what is used', () => {
    expect(change({ a: 110_000n })).toMatchObject({ free: 40_000n, steps: [{ by: 20_000n }] });
    expect(change({ a: 70_000n })).toMatchObject({ free: 0n, steps: [{ by: -20_000n }] });
    expect(key(change({ a: 69_999n }))).toBe('budget.below-used');
  });

  it('lowers a tranche that has not opened to anything above nothing', () => {
    expect(change({ b: 1n })).toMatchObject({ free: 20_000n });
    expect(key(change({ b: 0n }))).toBe('budget.amount-out-of-range');
    expect(key(change({ a: -1n }))).toBe('budget.amount-out-of-range');
    expect(key(change({ a: 10n ** 15n }))).toBe('budget.amount-out-of-range');
  });

  it.each([
    ['nothing', change({ a: 90_000n }), 'budget.change-nothing'],
    ['a tranche of another frame', change({ c: 5n }), 'budget.unknown-tranche'],
    [
      'two tranches on one day',
      change({}, [{ opensOn: '2027-04-01', amount: 5n }]),
      'budget.tranches-on-one-day',
    ],
    [
      'a day that is none',
      change({}, [{ opensOn: '2027-02-30', amount: 5n }]),
      'budget.tranche-day-unreadable',
    ],
    [
      'one not set',
      planFrameChange({ free: 0n, tranches: [] }, { amounts: [], added: [] }),
      'budget.frame-not-set',
    ],
  ])('is refused for %s', (_what, found, expected) => expect(key(found)).toBe(expected));

  it('never leaves less than nothing free', () => {
    const amount = fc.bigInt({ min: 1n, max: 200_000n });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const found = change({ a, b });
        if (!isRefusal(found)) expect(found.free).toBeGreaterThanOrEqual(0n);
        else expect(['budget.below-used', 'budget.change-nothing']).toContain(found.key);
      }),
    );
  });
});

describe('a move between frames', () => {
  const place = (more: Partial<MovePlace> = {}): MovePlace => ({
    frameId: 'f',
    roundId: 'r',
    free: 100n,
    set: true,
    phase: 'open',
    useKnown: true,
    ...more,
  });
  const move = (from: Partial<MovePlace>, to: Partial<MovePlace>, amount = 50n, carriesOver = false) =>
    key(mayMove({ from: place(from), to: place({ frameId: 't', ...to }), carriesOver }, amount));

  it('takes what is free, and no more', () => {
    expect(move({}, {}, 100n)).toBeNull();
    expect(move({}, {}, 101n)).toBe('budget.move-more-than-free');
    expect(move({}, {}, 0n)).toBe('budget.amount-out-of-range');
  });

  it.each([
    ['to itself', { frameId: 't' }, {}, 'budget.move-to-itself'],
    ['from one not set', { set: false }, {}, 'budget.frame-not-set'],
    ['to one not set', {}, { set: false }, 'budget.frame-not-set'],
    ['into a round that is over', {}, { phase: 'over' }, 'budget.move-into-the-past'],
    [
      'from a round used elsewhere',
      { useKnown: false, phase: 'over' },
      { roundId: 'q' },
      'budget.use-unknown',
    ],
    ['out of a round whose money stays', { phase: 'over' }, { roundId: 'q' }, 'budget.no-carry-over'],
    ['out of a round that is ending', { phase: 'ending' }, { roundId: 'q' }, 'budget.no-carry-over'],
  ] as const)('is refused %s', (_what, from, to, expected) => expect(move(from, to)).toBe(expected));

  it('takes over what a closed round left, where its rule says so', () => {
    expect(move({ phase: 'over' }, { roundId: 'q' }, 50n, true)).toBeNull();
    expect(move({ phase: 'ending' }, {}, 50n)).toBeNull();
  });
});
