import { type FrameLeft, isTaking, leftOf, nextLook, nextRound } from './carry-over.rules';

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

describe('whose drafts are', () => {
  const round = { requestsFrom: '2026-04-01' };
  const next = { requestsFrom: '2028-04-01' };

  it.each<[string, string, typeof next | null, boolean]>([
    ['none while it has not opened', '2026-03-31', next, false],
    ['its own from its first day', '2026-04-01', next, true],
    ['its own between two rounds', '2028-03-31', next, true],
    ['the next one’s from that one’s first day', '2028-04-01', next, false],
    ['its own as long as none comes after it', '2030-01-01', null, true],
  ])('%s', (_what, today, after, own) => {
    expect(isTaking(round, after, today)).toBe(own);
  });
});

describe('the next look at what is left', () => {
  const look = (today: string, expected = false) => nextLook({ today, over: '2029-04-01', expected });

  it('is the first of a month, and the last is the day after the last delivery', () => {
    expect(look('2028-04-01')).toBe('2028-05-01');
    expect(look('2028-12-01')).toBe('2029-01-01');
    expect(look('2029-03-01')).toBe('2029-04-01');
    expect(look('2029-04-01')).toBeNull();
  });

  it('is also on a last delivery day in mid-month', () => {
    const inMay = { over: '2029-05-16', expected: false };
    expect(nextLook({ ...inMay, today: '2029-05-01' })).toBe('2029-05-16');
    expect(nextLook({ ...inMay, today: '2029-05-16' })).toBeNull();
  });

  it('goes on each month while money may come back, or a frame to follow to', () => {
    expect(look('2029-04-01', true)).toBe('2029-05-01');
    expect(look('2029-12-14', true)).toBe('2030-01-01');
  });
});
