import { hasText } from '@samraad/platform';
import { deadlinesDa } from '../i18n/stored-clocks.da';
import { defaultClockRules } from './clock-rules';
import { checkPause, mayAnswerPause, type PauseSide, pauseReasons } from './pause.rules';
import type { PauseState } from './pause-state';
import {
  anyToPause,
  breachBegan,
  breachKey,
  breachToRecord,
  isCounting,
  movedByPauses,
  outcomeOfStop,
  recalculate,
  type StoredClock,
} from './stored-clock';
import { workingDaysUntil } from './working-days';

const clock: StoredClock = {
  id: 'c',
  caseId: 'k',
  kind: 'dialogue',
  providerId: 'p',
  roundId: 'r',
  rules: defaultClockRules,
  startedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  dueDay: '2026-11-27',
  appliedPauses: [],
  stoppedAt: null,
  stoppedBy: null,
  outcome: null,
  breachedAt: null,
  reopenedAt: null,
  closedAt: null,
  closedBy: null,
};

describe('a stored clock', () => {
  it('has its breach to do under a key that carries the due day', () => {
    expect(breachKey(clock)).toBe('deadlines.breach:c:2026-11-27');
    expect(breachKey({ ...clock, dueDay: '2026-11-30' })).not.toBe(breachKey(clock));
  });

  it('counts until it is stopped or closed', () => {
    const then = new Date('2026-11-25T09:00:00Z');
    expect(isCounting(clock)).toBe(true);
    expect(isCounting({ ...clock, stoppedAt: then })).toBe(false);
    expect(isCounting({ ...clock, closedAt: then })).toBe(false);
  });

  it.each<[string, Partial<StoredClock>, boolean]>([
    ['one that counts', {}, true],
    ['one stopped', { stoppedAt: clock.startedAt }, false],
    ['one closed', { closedAt: clock.startedAt }, false],
    ['one whose breach is recorded', { breachedAt: clock.dueAt }, false],
  ])('is breached from midnight, and moved by pauses until then: %s', (_, more, counts) => {
    const one = { ...clock, ...more };
    const lastMoment = new Date('2026-11-27T22:59:59.999Z');
    const midnight = new Date('2026-11-27T23:00:00Z');
    expect([breachToRecord(one, lastMoment), breachToRecord(one, midnight)]).toEqual([false, counts]);
    expect([movedByPauses(one, lastMoment), movedByPauses(one, midnight)]).toEqual([counts, false]);
  });

  it('is reckoned by its own rules and the pauses applied to it', () => {
    expect(recalculate(clock, []).dueDay).toBe('2026-11-27');
    expect(recalculate({ ...clock, kind: 'contract' }, []).dueDay).toBe('2026-12-18');
    expect(recalculate(clock, [{ from: '2026-11-23', to: '2026-11-25' }]).dueDay).toBe('2026-11-30');
    const short = { ...defaultClockRules, days: { dialogue: 3, contract: 28 } };
    expect(recalculate({ ...clock, rules: short }, []).dueDay).toBe('2026-11-23');
  });

  it('is met to the last second of the due day', () => {
    expect(outcomeOfStop(clock, new Date('2026-11-27T22:59:59.999Z'))).toBe('met');
    expect(outcomeOfStop(clock, new Date('2026-11-27T23:00:00Z'))).toBe('breached');
  });

  it('is breached for ever once that is recorded', () => {
    const breachedAt = new Date('2026-11-27T23:00:00Z');
    expect(outcomeOfStop({ ...clock, breachedAt }, new Date('2026-11-26T09:00:00Z'))).toBe('breached');
  });

  it('can be paused while it counts and has not expired', () => {
    const stopped = { ...clock, stoppedAt: clock.startedAt, stoppedBy: 'call', outcome: 'met' } as const;
    const lastMoment = new Date('2026-11-27T22:59:59.999Z');
    expect(anyToPause([stopped, clock], lastMoment)).toBe(true);
    expect(anyToPause([stopped], lastMoment)).toBe(false);
    expect(anyToPause([clock], new Date('2026-11-27T23:00:00Z'))).toBe(false);
    expect(anyToPause([{ ...clock, breachedAt: lastMoment }], lastMoment)).toBe(false);
    expect(anyToPause([], lastMoment)).toBe(false);
  });

  it('is breached from the due day’s end, or from when it was opened again after it', () => {
    const reopenedAt = new Date('2026-12-02T09:00:00Z');
    expect(breachBegan(clock)).toEqual(new Date('2026-11-27T23:00:00Z'));
    expect(breachBegan({ ...clock, reopenedAt })).toEqual(reopenedAt);
    expect(breachBegan({ ...clock, reopenedAt: clock.startedAt })).toEqual(new Date('2026-11-27T23:00:00Z'));
  });
});

describe('a pause', () => {
  it.each<[PauseSide, PauseSide, boolean]>([
    ['provider', 'management', true],
    ['provider', 'employees', true],
    ['provider', 'provider', false],
    ['management', 'provider', true],
    ['management', 'employees', false],
    ['employees', 'employees', false],
  ])('proposed by %s and answered by %s: %s', (proposedSide, side, allowed) => {
    expect(mayAnswerPause({ state: 'proposed', proposedSide }, side) === true).toBe(allowed);
  });

  it.each<PauseState>(['confirmed', 'refused', 'lapsed'])('is answered once: %s', (state) => {
    const answered = mayAnswerPause({ state, proposedSide: 'provider' }, 'management');
    expect(answered).toMatchObject({ key: 'deadlines.pause-answered', status: 409 });
  });

  it('is not answered by whoever proposed it', () => {
    const own = mayAnswerPause({ state: 'proposed', proposedSide: 'provider' }, 'provider');
    expect(own).toMatchObject({ key: 'deadlines.pause-own', status: 403 });
  });

  const days = { started: '2026-06-20', today: '2026-06-22' };

  it('includes both its days, half a year at most', () => {
    expect(checkPause('2026-12-24', '2026-12-24', days)).toEqual({ from: '2026-12-24', to: '2026-12-24' });
    expect(checkPause('2026-07-01', '2026-12-31', days)).toEqual({ from: '2026-07-01', to: '2026-12-31' });
  });

  it.each([
    ['2026-07-01', '2027-01-01', 'pause-too-long', { days: 184 }],
    ['2026-12-25', '2026-12-24', 'pause-ends-before-start', {}],
    ['2026-02-30', '2026-12-24', 'pause-days-unreadable', {}],
    ['2026-12-24', 'jul', 'pause-days-unreadable', {}],
    ['2020-07-01', '2020-07-14', 'pause-before-clock', {}],
    ['2028-01-01', '2028-01-02', 'pause-far-ahead', {}],
  ])('from %s to %s is refused: %s', (from, to, key, params) => {
    expect(checkPause(from, to, days)).toMatchObject({ key: `deadlines.${key}`, params });
  });

  it('has words for every reason', () => {
    expect(pauseReasons.filter((reason) => !hasText(`pause-reason.${reason}`))).toEqual([]);
    expect(Object.keys(deadlinesDa)).toContain('pause-state.lapsed');
  });
});

describe('workingDaysUntil', () => {
  it.each([
    ['2026-11-24', '2026-11-27', 3],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-27', '2026-11-27', 0],
    ['2026-11-28', '2026-11-27', 0],
    ['2026-12-23', '2026-12-28', 1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(workingDaysUntil(from, to, [])).toBe(days);
  });
});
