import { frameChanges, type FrameBeforeAfter } from './frame-change.models';
import type { MoneyStage } from './money.models';

const amounts = (given: Partial<Record<MoneyStage, bigint>>): Record<MoneyStage, bigint> => ({
  ...{ paid: 0n, invoiced: 0n, earned: 0n, bound: 0n, held: 0n, free: 0n },
  ...given,
});
const words = { now: 'Nu', then: 'Bagefter', inAll: 'i alt' };
const draw = (...frames: FrameBeforeAfter[]) => frameChanges(frames, (ore) => `${ore} kr.`, words).frames;

describe('frames before and after', () => {
  it('are drawn in one scale, with what has come and what has gone', () => {
    const [more, less] = draw(
      { heading: 'NFA', before: amounts({ paid: 30n, free: 20n }), after: amounts({ paid: 30n, free: 70n }) },
      { heading: 'Joblife', before: amounts({ free: 80n }), after: amounts({ free: 30n }) },
    );
    expect(more?.bars.map(({ total }) => total)).toEqual(['50 kr.', '100 kr.']);
    expect(more?.bars[0]?.segments).toEqual([
      { stage: 'paid', x: '0.00%', width: '30.00%' },
      { stage: 'free', x: '30.00%', width: '20.00%' },
    ]);
    expect(more?.bars[1]?.gap).toEqual({ x: '50.00%', width: '50.00%', gone: false });
    expect(less?.bars[1]?.gap).toEqual({ x: '30.00%', width: '50.00%', gone: true });
    expect(more?.figures.filter(({ changed }) => changed).map(({ stage }) => stage)).toEqual(['free']);
    expect(less?.rows.at(-1)).toEqual({
      label: 'i alt',
      before: '80 kr.',
      after: '30 kr.',
      difference: '-50 kr.',
    });
    expect(more?.rows.at(-1)?.difference).toBe('+50 kr.');
  });

  it('of nothing at all are empty bars', () => {
    const [none] = draw({ heading: 'x', before: amounts({}), after: amounts({}) });
    expect(none?.bars.map(({ segments, gap }) => [segments.length, gap])).toEqual([
      [0, null],
      [0, null],
    ]);
  });
});
