import {
  type AskedTime,
  type Attendee,
  mayConfirm,
  pollAnswers,
  standingOf,
  type TimeStanding,
} from '@samraad/booking';
import { capital, t } from '@samraad/platform';
import type { ChoiceField, Fields, Form, Pill } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { placeWords, timeWords } from '../booking-words';
import type { BookingsOnDesk, OpenPoll } from '../bookings-of-case.reader';
import { meetingsWords as words } from './meetings.da';

/** One proposed time: the viewer's own answer, and how it stands with the others. */
export interface TimeRow {
  readonly label: string;
  readonly field: ChoiceField | null;
  /** Why the viewer can't answer; null when they can. */
  readonly locked: string | null;
  readonly others: readonly string[];
  readonly pill: Pill;
}

/** A proposal with its form. */
export interface PollView {
  readonly heading: string;
  readonly place: string;
  readonly rows: readonly TimeRow[];
  /** Null for who is not asked: they see how it stands. */
  readonly form: Form | null;
  readonly confirmable: readonly { readonly text: string; readonly form: Form }[];
  readonly withdraw: Form | null;
}

const tones = { fits: 'good', possible: 'good', missing: 'plain', impossible: 'plain' } as const;
export const answerField = (timeId: string): string => `tid-${timeId}`;

/** Times the viewer may confirm for all, best first. */
export function confirmableTimes(poll: OpenPoll, { personId, now }: BookingsOnDesk): AskedTime[] {
  const { attendees, state } = poll;
  if (!attendees.some((one) => one.personId === personId)) return [];
  const free = poll.times.filter(({ id }) => !needsBusy(poll, id));
  const may = free.flatMap((time) => {
    const confirmed = mayConfirm(time, { state, attendees, by: personId, now });
    return 'key' in confirmed ? [] : [confirmed];
  });
  const fits = (time: AskedTime) => (standingOf(time, attendees) === 'fits' ? 0 : 1);
  return may.toSorted(
    (one, other) => fits(one) - fits(other) || one.startsAt.getTime() - other.startsAt.getTime(),
  );
}

const needsBusy = ({ attendees, busy }: OpenPoll, timeId: string): boolean =>
  attendees.some(({ personId, required }) => required && busy.get(timeId)?.has(personId) === true);

/** How somebody who is asked sees and answers the times. */
export function presentPoll(poll: OpenPoll, desk: BookingsOnDesk, sent: Sent): PollView {
  const { id: caseId } = desk.facts;
  const asked = poll.attendees.find(({ personId }) => personId === desk.personId);
  const answers = asked !== undefined && asked.side !== 'provider';
  const rows = poll.times.map((time) => timeRow(time, poll, desk, answers ? sent.fields : null));
  const [best, ...others] = confirmableTimes(poll, desk);
  return {
    heading: words.pollHeading(poll.title),
    place: placeWords(poll),
    rows,
    form: rows.some(({ field }) => field !== null)
      ? {
          action: bookingPaths.answer(caseId, poll.id),
          label: words.answersLabel(poll.title),
          submission: sent.submission,
          // A time that can be confirmed is what matters now.
          submit: { text: words.saveAnswers, ...(best ? { quiet: true } : {}) },
        }
      : null,
    confirmable: best ? others.map((time) => confirmForm(caseId, poll, time)) : [],
    withdraw: desk.viewer.isProvider
      ? {
          action: bookingPaths.withdraw(caseId, poll.id),
          label: `${words.withdraw}: ${poll.title}`,
          submission: newSubmission(),
          submit: { text: words.withdraw, quiet: true },
        }
      : null,
  };
}

const confirmForm = (caseId: string, poll: OpenPoll, time: AskedTime) => ({
  text: capital(timeWords(time)),
  form: {
    action: bookingPaths.confirm(caseId, poll.id, time.id),
    submission: newSubmission(),
    submit: { text: words.confirm(timeWords(time)), quiet: true },
  },
});

function timeRow(time: AskedTime, poll: OpenPoll, desk: BookingsOnDesk, fields: Fields | null): TimeRow {
  const { personId, now, names } = desk;
  const own = time.answers.get(personId);
  const busy = poll.busy.get(time.id)?.has(personId) === true;
  const passed = time.startsAt <= now;
  const label = capital(timeWords(time));
  const name = answerField(time.id);
  const others = poll.attendees.filter((one) => one.side !== 'provider' && one.personId !== personId);
  return {
    label,
    field:
      fields === null || busy || passed
        ? null
        : withDefault(
            fields.radios({
              name,
              label,
              inline: true,
              items: pollAnswers.map((value) => ({ value, label: t(`poll-answer.${value}`) })),
            }),
            own,
          ),
    locked: fields !== null && busy && !passed ? words.booked : null,
    others: others.map((one) => saidBy(one, time, names)),
    pill: pillOf(time, poll, passed),
  };
}

/** What is stored stands chosen until something else is typed. */
const withDefault = (field: ChoiceField, own: string | undefined): ChoiceField => {
  const typed = field.items.some(({ checked }) => checked);
  return typed
    ? field
    : { ...field, items: field.items.map((item) => ({ ...item, checked: item.value === own })) };
};

function saidBy(
  { personId, required }: Attendee,
  time: AskedTime,
  names: ReadonlyMap<string, string>,
): string {
  const answer = time.answers.get(personId);
  const name = names.get(personId) ?? '';
  const said = answer ? t(`poll-answer.${answer}`).toLowerCase() : words.notAnswered;
  return words.others(required ? name : `${name} (${words.optional})`, said);
}

function pillOf(time: AskedTime, poll: OpenPoll, passed: boolean): Pill {
  if (passed) return { text: words.passed, tone: 'plain' };
  const atProvider = poll.attendees.filter(({ side }) => side === 'provider');
  if (atProvider.some(({ personId }) => poll.busy.get(time.id)?.has(personId)))
    return { text: words.consultantBooked, tone: 'plain' };
  const standing: TimeStanding = standingOf(time, poll.attendees);
  return { text: words.standing[standing], tone: tones[standing] };
}
