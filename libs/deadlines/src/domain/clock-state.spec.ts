import { type ClockState, breachInstant, clockState, isBreach } from './clock-state';

const due = new Date('2026-11-27T23:59:59+01:00');
const early = new Date('2026-11-25T10:00:00+01:00');
const lastMoment = new Date('2026-11-27T23:59:59.999+01:00');
const midnight = new Date('2026-11-28T00:00:00+01:00');

describe('clockState', () => {
  it.each<[string, Date | null, Date | null, Date, ClockState, boolean]>([
    ['nothing yet', null, null, early, 'running', false],
    ['the last moment', null, null, lastMoment, 'running', false],
    ['midnight', null, null, midnight, 'breached', true],
    ['stopped, looked at later', early, null, midnight, 'met', false],
    ['stopped in the last moment', lastMoment, null, midnight, 'met', false],
    ['stopped too late', midnight, null, midnight, 'met-late', true],
    ['declined in time', null, early, midnight, 'closed-open', false],
    ['declined too late', null, midnight, midnight, 'closed-breached', true],
    ['met, then declined', early, midnight, midnight, 'met', false],
  ])('%s', (...[, stoppedAt, closedAt, now, state, breach]) => {
    expect(clockState({ due, stoppedAt, closedAt }, now)).toBe(state);
    expect(isBreach(state)).toBe(breach);
  });

  it('stays breached once that is recorded, however early what stopped it was held', () => {
    const breachedAt = midnight;
    expect(clockState({ due, stoppedAt: early, breachedAt }, midnight)).toBe('met-late');
    expect(clockState({ due, closedAt: early, breachedAt }, midnight)).toBe('closed-breached');
    expect(clockState({ due, breachedAt }, early)).toBe('breached');
  });

  it('is breached from the next midnight', () => {
    expect(breachInstant(due)).toEqual(midnight);
  });
});
