import fc from 'fast-check';
import type { Attendee } from './attendee';
import {
  type AskedTime,
  bestTime,
  mayConfirm,
  type PollAnswer,
  pollAnswers,
  standingOf,
  whoComes,
} from './poll.rules';

const leader: Attendee = { personId: 'leader', side: 'management', required: true };
const amr: Attendee = { personId: 'amr', side: 'employees', required: true };
const tr: Attendee = { personId: 'tr', side: 'employees', required: false };
const consultant: Attendee = { personId: 'per', side: 'provider', required: true };
const all = [leader, amr, tr, consultant];
const now = new Date('2026-11-20T13:00:00Z');
const time = (answers: Record<string, PollAnswer>, day = 24): AskedTime => ({
  id: `t${day}`,
  startsAt: new Date(`2026-11-${day}T08:00:00Z`),
  endsAt: new Date(`2026-11-${day}T09:00:00Z`),
  answers: new Map(Object.entries(answers)),
});

describe('how a time stands', () => {
  it.each<[string, Record<string, PollAnswer>]>([
    ['missing', {}],
    ['missing', { leader: 'fits' }],
    ['missing', { amr: 'fits', tr: 'fits' }],
    ['possible', { leader: 'fits', tr: 'fits' }],
    ['possible', { leader: 'can', amr: 'fits' }],
    ['fits', { leader: 'fits', amr: 'fits' }],
    ['fits', { leader: 'fits', amr: 'fits', tr: 'not' }],
    ['impossible', { leader: 'fits', amr: 'not', tr: 'fits' }],
    ['impossible', { leader: 'not' }],
  ])('%s by %j', (standing, answers) => {
    expect(standingOf(time(answers), all)).toBe(standing);
  });

  it('offers the best ahead, of equals the earliest', () => {
    const both = { leader: 'fits', amr: 'fits' } as const;
    const canBoth = { leader: 'can', amr: 'can' } as const;
    expect(bestTime([time(canBoth, 23), time(both, 26), time(both, 25)], all, now)?.id).toBe('t25');
    expect(bestTime([time(both, 20), time(canBoth, 23)], all, now)?.id).toBe('t23');
    expect(bestTime([time({ leader: 'fits' })], all, now)).toBeNull();
  });
});

describe('confirming', () => {
  const facts = { state: 'open', attendees: all, by: 'leader', now } as const;

  it('says yes for whoever confirms, and keeps an “if need be”', () => {
    expect(mayConfirm(time({ amr: 'fits' }), facts)).toMatchObject({
      answers: new Map([
        ['amr', 'fits'],
        ['leader', 'fits'],
      ]),
    });
    const can = mayConfirm(time({ amr: 'fits', leader: 'can' }), facts) as AskedTime;
    expect(can.answers.get('leader')).toBe('can');
  });

  it.each([
    ['booking.poll-closed', { state: 'confirmed' as const }, { amr: 'fits' as const }, 24],
    ['booking.time-passed', {}, { amr: 'fits' as const }, 20],
    ['booking.side-has-not-answered', {}, {}, 24],
    ['booking.somebody-cannot', {}, { amr: 'not' as const }, 24],
    // The provider speaks for neither side.
    ['booking.side-has-not-answered', { by: 'per' }, { amr: 'fits' as const }, 24],
  ])('%s', (key, more, answers, day) => {
    expect(mayConfirm(time(answers, day), { ...facts, ...more })).toMatchObject({ key });
  });

  it('never speaks for a side, whatever was answered', () => {
    const answer = fc.option(fc.constantFrom(...pollAnswers), { nil: undefined });
    fc.assert(
      fc.property(answer, answer, answer, fc.constantFrom('leader', 'amr', 'tr', 'per'), (l, a, t, by) => {
        const given = Object.entries({ leader: l, amr: a, tr: t }).filter(([, one]) => one !== undefined);
        const confirmed = mayConfirm(time(Object.fromEntries(given) as Record<string, PollAnswer>), {
          ...facts,
          by,
        });
        if ('key' in confirmed) return;
        const yes = (...ids: string[]) =>
          ids.some((id) => ['fits', 'can'].includes(confirmed.answers.get(id) ?? ''));
        expect(yes('leader')).toBe(true);
        expect(yes('amr', 'tr')).toBe(true);
        expect(confirmed.answers.get('amr')).not.toBe('not');
      }),
    );
  });

  it('brings whoever is needed, and of the others those who can', () => {
    const ids = (busy: string[], answers: Record<string, PollAnswer> = {}) =>
      whoComes(time(answers), all, new Set(busy)).map(({ personId }) => personId);
    expect(ids([])).toEqual(['leader', 'amr', 'tr', 'per']);
    expect(ids(['tr', 'amr'])).toEqual(['leader', 'amr', 'per']);
    expect(ids([], { tr: 'not' })).toEqual(['leader', 'amr', 'per']);
  });
});
