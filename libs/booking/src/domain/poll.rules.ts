import { refusal, type Refusal } from '@samraad/platform';
import type { Attendee } from './attendee';
import type { Period } from './meeting-time';
import type { PollState } from './poll-state';

/** Whether a time suits somebody: well, if need be, not. */
export const pollAnswers = ['fits', 'can', 'not'] as const;
export type PollAnswer = (typeof pollAnswers)[number];

/** A proposed time and who has answered what about it, by person id. */
export interface AskedTime extends Period {
  readonly id: string;
  readonly answers: ReadonlyMap<string, PollAnswer>;
}

/**
 * fits: everybody needed says it suits well. possible: somebody of each side can and nobody needed can't.
 * missing: a side has not said yes yet. impossible: somebody needed can't, or nobody of a side can.
 */
export type TimeStanding = 'fits' | 'possible' | 'missing' | 'impossible';

const localSides = ['management', 'employees'] as const;

/** How a time stands by the answers of the two local sides. */
export function standingOf({ answers }: AskedTime, attendees: readonly Attendee[]): TimeStanding {
  const local = attendees.filter(({ side }) => side !== 'provider');
  const says = ({ personId }: Attendee) => answers.get(personId);
  const of = (side: (typeof localSides)[number]) => local.filter((one) => one.side === side);
  const yes = (one: Attendee) => says(one) === 'fits' || says(one) === 'can';
  const cannot = (one: Attendee) => says(one) === 'not';
  if (local.some((one) => one.required && cannot(one))) return 'impossible';
  if (localSides.some((side) => of(side).every(cannot))) return 'impossible';
  if (localSides.some((side) => !of(side).some(yes))) return 'missing';
  return local.filter(({ required }) => required).every((one) => says(one) === 'fits') ? 'fits' : 'possible';
}

const rank: Record<TimeStanding, number> = { fits: 0, possible: 1, missing: 2, impossible: 3 };

/** The time that suits best among those ahead that can be confirmed; of equals the earliest. */
export function bestTime<T extends AskedTime>(
  times: readonly T[],
  attendees: readonly Attendee[],
  now: Date,
): T | null {
  const open = times.filter(
    (time) => time.startsAt > now && rank[standingOf(time, attendees)] < rank.missing,
  );
  const order = (one: T, other: T) =>
    rank[standingOf(one, attendees)] - rank[standingOf(other, attendees)] ||
    one.startsAt.getTime() - other.startsAt.getTime();
  return open.toSorted(order)[0] ?? null;
}

/** What decides whether somebody may confirm a time for everybody. */
export interface ConfirmFacts {
  readonly state: PollState;
  readonly attendees: readonly Attendee[];
  readonly by: string;
  readonly now: Date;
}

/** One confirms for all; doing so says that the time suits oneself. A side that has not said yes is never spoken for. */
export function mayConfirm(time: AskedTime, facts: ConfirmFacts): AskedTime | Refusal {
  if (facts.state !== 'open') return refusal('booking.poll-closed', {}, 409);
  if (time.startsAt <= facts.now) return refusal('booking.time-passed', {}, 409);
  const answers = new Map(time.answers).set(facts.by, time.answers.get(facts.by) === 'can' ? 'can' : 'fits');
  const confirmed = { ...time, answers };
  const standing = standingOf(confirmed, facts.attendees);
  if (standing === 'missing') return refusal('booking.side-has-not-answered', {}, 409);
  return standing === 'impossible' ? refusal('booking.somebody-cannot', {}, 409) : confirmed;
}

/** Who comes: whoever is needed, and of the others those who have not said that they can't and are free. */
export const whoComes = (
  time: AskedTime,
  attendees: readonly Attendee[],
  busy: ReadonlySet<string>,
): readonly Attendee[] =>
  attendees.filter(
    ({ personId, required }) => required || (time.answers.get(personId) !== 'not' && !busy.has(personId)),
  );
