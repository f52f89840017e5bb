import { addCalendarDays } from '@samraad/deadlines';
import { type FrameLeft, leftOf, nextLook, nextRound } from './carry-over.rules';

const frame: FrameLeft = { set: true, free: 41_200_000n, needs: 0, next: true };
const rule = { carriesOver: true, over: false };

describe('what is left of a frame', () => {
  it.each<[string, Partial<FrameLeft>, Partial<typeof rule>, ReturnType<typeof leftOf>]>([
    ['goes where the rule says so', {}, {}, 'goes'],
    ['stays where it does not', {}, { carriesOver: false }, 'stays'],
    ['waits for cases that may need it', { needs: 1 }, {}, 'waits-for-cases'],
    ['waits for none once nothing more can be agreed', { needs: 1 }, { over: true }, 'goes'],
    ['has nowhere to go', { next: false }, {}, 'no-next-frame'],
    ['is nothing', { free: 0n }, {}, 'nothing'],
    ['is nothing of a frame that was never set', { set: false }, {}, 'nothing'],
  ])('%s', (_what, more, of, outcome) => {
    expect(leftOf({ ...frame, ...more }, { ...rule, ...of })).toBe(outcome);
  });
});

describe('the round that takes over', () => {
  const rounds = ['2032-04-01', '2028-04-01', '2026-04-01'].map((requestsFrom) => ({ requestsFrom }));

  it('is the one that opens next', () => {
    expect(nextRound(rounds, { requestsTo: '2028-03-31' })).toEqual({ requestsFrom: '2028-04-01' });
    expect(nextRound(rounds, { requestsTo: '2028-04-01' })).toEqual({ requestsFrom: '2032-04-01' });
    expect(nextRound(rounds, { requestsTo: '2032-04-01' })).toBeNull();
  });
});

describe('the next look at what is left', () => {
  const look = (today: string) => nextLook(today, '2029-03-31', (day) => addCalendarDays(day, 1));

  it('is the first of a month, and the last is the day after the last delivery', () => {
    expect(look('2028-04-01')).toBe('2028-05-01');
    expect(look('2028-12-01')).toBe('2029-01-01');
    expect(look('2029-03-01')).toBe('2029-04-01');
    expect(look('2029-04-01')).toBeNull();
  });
});
