import { stages } from '@samraad/requests';
import {
  checkPromisedDay,
  mayAnswerPromise,
  maySpeakOfNewDay,
  mayWithdrawPromise,
  type PromiseFacts,
} from './promise.rules';
import { nextPromiseStates, promiseMayMove, promiseStates, type PromiseState } from './promise-state';

const stoppedAt = new Date('2026-11-30T09:00:00Z');
const facts: PromiseFacts = {
  stage: 'sent_to_provider',
  providerId: 'p',
  clocks: [
    { kind: 'dialogue', state: 'breached', stoppedAt: null },
    { kind: 'contract', state: 'running', stoppedAt: null },
  ],
  today: '2026-11-30',
  lastDeliveryDay: '2026-12-18',
  closingDays: ['2026-12-04'],
};
const key = (value: unknown) => (value as { key?: string }).key;

describe('a new day', () => {
  it('can be agreed for a clock that has run out and still counts', () => {
    expect(maySpeakOfNewDay(facts, 'dialogue')).toBe(true);
    expect(key(maySpeakOfNewDay(facts, 'contract'))).toBe('dialogue.nothing-late');
    const late = { kind: 'dialogue', state: 'met-late', stoppedAt } as const;
    expect(key(maySpeakOfNewDay({ ...facts, clocks: [late] }, 'dialogue'))).toBe('dialogue.nothing-late');
  });

  it('can be agreed for a contract that waits for room, whose clock is met', () => {
    const waiting = {
      ...facts,
      stage: 'waiting_for_room',
      clocks: [{ kind: 'contract', state: 'met', stoppedAt }],
    } as const;
    expect(maySpeakOfNewDay(waiting, 'contract')).toBe(true);
    expect(key(maySpeakOfNewDay(waiting, 'dialogue'))).toBe('dialogue.nothing-late');
  });

  it('needs a provider and a case that has not ended', () => {
    expect(key(maySpeakOfNewDay({ ...facts, providerId: null }, 'dialogue'))).toBe('dialogue.no-provider');
    const ended = stages.filter((stage) => key(maySpeakOfNewDay({ ...facts, stage }, 'dialogue')));
    expect(ended).toEqual(['closed', 'withdrawn', 'lapsed']);
  });

  it.each([
    ['2026-12-01', undefined],
    ['2026-12-18', undefined],
    ['2026-11-30', 'dialogue.promise-day-behind'],
    ['2026-11-27', 'dialogue.promise-day-behind'],
    ['2026-12-05', 'dialogue.promise-day-not-working'],
    ['2026-12-04', 'dialogue.promise-day-not-working'],
    ['2026-12-21', 'dialogue.promise-day-after-round'],
    ['2026-02-30', 'dialogue.promise-day-unreadable'],
  ])('on %s: %s', (day, refused) => {
    expect(key(checkPromisedDay(day, facts))).toBe(refused);
  });

  it('is answered by the other party, and taken back by one’s own', () => {
    const proposed = { state: 'proposed', proposedSide: 'management', promisedOn: '2026-12-08' } as const;
    expect(mayAnswerPromise(proposed, 'provider', '2026-12-07')).toBe(true);
    expect(key(mayAnswerPromise(proposed, 'provider', '2026-12-08'))).toBe('dialogue.promise-day-gone');
    expect(key(mayAnswerPromise(proposed, 'employees', '2026-12-01'))).toBe('dialogue.promise-own');
    expect(mayAnswerPromise({ ...proposed, proposedSide: 'provider' }, 'employees', '2026-12-01')).toBe(true);
    expect(mayWithdrawPromise(proposed, 'employees')).toBe(true);
    expect(key(mayWithdrawPromise(proposed, 'provider'))).toBe('dialogue.promise-not-own');
    for (const state of promiseStates.filter((one) => one !== 'proposed')) {
      expect(key(mayAnswerPromise({ ...proposed, state }, 'provider', '2026-12-01'))).toBe(
        'dialogue.promise-answered',
      );
      expect(key(mayWithdrawPromise({ ...proposed, state }, 'management'))).toBe('dialogue.promise-answered');
    }
  });

  it('has a table that reaches every state and ends', () => {
    const seen = new Set<PromiseState>(['proposed']);
    for (const state of seen) for (const next of nextPromiseStates[state]) seen.add(next);
    expect([...seen].sort()).toEqual([...promiseStates].sort());
    expect(promiseMayMove('confirmed', 'lapsed')).toBe(true);
    expect(promiseMayMove('confirmed', 'refused')).toBe(false);
  });
});
