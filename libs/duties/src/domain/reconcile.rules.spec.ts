import type { DutyHolder } from '@samraad/deadlines';
import { someRules } from '../testing/duty-facts';
import type { CaseDuty } from './duties-of';
import { isToBeTold, putOff, reconcile, reminderAfter, sameDuty, type StandingDuty } from './reconcile.rules';

const at = (instant: string) => new Date(instant);
const duty: CaseDuty = {
  kind: 'take-contact',
  key: 'contact:k',
  holder: { of: 'provider', providerId: 'p' },
  since: at('2026-11-12T09:00:00Z'),
  by: at('2026-11-19T22:59:59Z'),
  subject: 'k',
};
const row = (one: CaseDuty, id = one.key): StandingDuty => ({ id, ...one });

describe('rows against duties', () => {
  it('begin what has none, move what differs, end what is owed no more, by key', () => {
    const [kept, moved, gone, fresh] = ['a', 'b', 'c', 'd'].map((key) => ({ ...duty, key })) as [
      CaseDuty,
      CaseDuty,
      CaseDuty,
      CaseDuty,
    ];
    const later = { ...moved, by: at('2026-11-20T22:59:59Z') };
    const rows = [row(kept), row(moved), row(gone)];
    expect(reconcile(rows, [fresh, later, kept])).toEqual({
      begin: [fresh],
      move: [{ standing: rows[1], duty: later }],
      end: [rows[2]],
    });
    expect(reconcile([], [])).toEqual({ begin: [], move: [], end: [] });
  });

  it('are the same only when they say the same of everything', () => {
    const same = (more: Partial<CaseDuty>) => sameDuty(row(duty, 'other id'), { ...duty, ...more });
    expect(same({})).toBe(true);
    expect(same({ since: new Date(duty.since), by: new Date(duty.by) })).toBe(true);
    expect(same({ kind: 'accept' })).toBe(false);
    expect(same({ since: at('2026-11-12T09:00:00.001Z') })).toBe(false);
    expect(same({ by: at('2026-11-19T22:59:58Z') })).toBe(false);
    expect(same({ subject: null })).toBe(false);
    expect(same({ holder: { of: 'provider', providerId: 'q' } })).toBe(false);
  });

  it('hold the same when every part of the holder is, in any order', () => {
    const side = { of: 'side', side: 'management', unitId: 'u' } as const;
    const same = (one: DutyHolder, other: DutyHolder) =>
      sameDuty(row({ ...duty, holder: one }), { ...duty, holder: other });
    expect(same(side, { unitId: 'u', side: 'management', of: 'side' })).toBe(true);
    expect(same(side, { ...side, side: 'employees' })).toBe(false);
    expect(same(side, { ...side, unitId: null })).toBe(false);
    expect(same({ of: 'central' }, { of: 'parties', unitId: null })).toBe(false);
    // One that only says more is another.
    expect(same({ of: 'central' }, { of: 'central', unitId: 'u' } as unknown as DutyHolder)).toBe(false);
    expect(same({ of: 'central', unitId: 'u' } as unknown as DutyHolder, { of: 'central' })).toBe(false);
  });
});

describe('what is said next', () => {
  it('follows the plan of the kind, and the round', () => {
    expect(reminderAfter(duty, someRules, duty.since)).toEqual({ at: at('2026-11-16T07:00:00Z'), late: 0 });
    const closed = { ...someRules, closingDays: ['2026-11-16'] };
    expect(reminderAfter(duty, closed, duty.since)).toEqual({ at: at('2026-11-13T07:00:00Z'), late: 0 });
    expect(reminderAfter({ ...duty, kind: 'hold-activity' }, someRules, duty.since)).toBeNull();
  });
});

describe('those a late duty concerns', () => {
  const late = { ...duty, toldAt: null };
  const morning = at('2026-11-20T07:00:00Z');
  const next = (count: number) => ({ at: at('2026-11-27T07:00:00Z'), late: count });

  it('are told with the first word that comes after its day, and not before', () => {
    expect(isToBeTold(late, next(2), morning)).toBe(true);
    expect(isToBeTold(late, next(53), morning)).toBe(true);
    // The word that goes now is one before the day.
    expect(isToBeTold(late, next(1), morning)).toBe(false);
    expect(isToBeTold(late, next(2), duty.by)).toBe(false);
    expect(isToBeTold(late, next(2), new Date(duty.by.getTime() + 1))).toBe(true);
  });

  it('are told when nothing is left to be said', () => {
    expect(isToBeTold(late, null, morning)).toBe(true);
  });

  it('are told once', () => {
    expect(isToBeTold({ ...late, toldAt: morning }, next(2), morning)).toBe(false);
  });

  it('are not told of a kind that concerns nobody', () => {
    expect(isToBeTold({ ...late, kind: 'sign-request' }, null, morning)).toBe(false);
    expect(isToBeTold({ ...late, kind: 'await-room' }, next(5), morning)).toBe(false);
  });
});

describe('what was missed', () => {
  it('is said when it may be, unless more has come by then', () => {
    const morning = at('2026-11-30T07:00:00Z');
    const missed = { at: at('2026-11-27T07:00:00Z'), late: 2 };
    const next = (instant: string) => ({ at: at(instant), late: 3 });
    expect(putOff(missed, null, morning)).toEqual({ at: morning, late: 2 });
    expect(putOff(missed, next('2026-12-04T07:00:00Z'), morning)).toEqual({ at: morning, late: 2 });
    expect(putOff(missed, next('2026-11-30T07:00:00Z'), morning)).toEqual(next('2026-11-30T07:00:00Z'));
    expect(putOff(missed, next('2026-11-27T08:00:00Z'), morning)).toEqual(next('2026-11-27T08:00:00Z'));
  });
});
