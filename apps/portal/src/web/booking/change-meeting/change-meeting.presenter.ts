import { bookingLimits, type MeetingWithPeople, minutesOf } from '@samraad/booking';
import { type LocalDate, localDateOf } from '@samraad/deadlines';
import { formatTime } from '@samraad/platform';
import {
  type DateField,
  Fields,
  type Form,
  type PageHead,
  type SelectField,
  type TextareaField,
  type TextField,
} from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { newSubmission, type Sent, typedDay } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { placeWords, timeWords } from '../booking-words';
import type { BookingsOnDesk } from '../bookings-of-case.reader';
import { timeFieldWords } from '../meeting-time.da';
import { lengths, lengthWords } from '../meeting-time.fields';
import { meetingsWords } from '../meetings/meetings.da';
import { changeMeetingWords as words } from './change-meeting.da';

export interface ChangeMeetingFacts extends BookingsOnDesk {
  readonly meeting: MeetingWithPeople;
}

export interface ChangeMeetingModel {
  readonly head: PageHead;
  readonly about: readonly string[];
  readonly move: {
    readonly heading: string;
    readonly text: string;
    readonly on: DateField;
    readonly at: TextField;
    readonly length: SelectField;
    readonly reason: TextareaField;
    readonly form: Form;
  };
  readonly cancel: {
    readonly heading: string;
    readonly text: string;
    readonly reason: TextareaField;
    readonly form: Form;
  };
}

/** The meeting as it stands, and two ways to change it; `day` is another one that is meant already. */
export function presentChangeMeeting(
  facts: ChangeMeetingFacts,
  sent: Sent,
  day: LocalDate | null = null,
): ChangeMeetingModel {
  const { meeting } = facts;
  const f = new Fields(sent.typedOr(standing(meeting, day)), sent.errors);
  return {
    head: caseHead(facts.facts, words.title, { sub: meeting.title }),
    about: [timeWords(meeting), placeWords(meeting)],
    move: moving(facts, f, sent),
    cancel: cancelling(facts, f),
  };
}

const reason = (f: Fields, name: string): TextareaField =>
  f.textarea({
    ...{ name, label: words.reason, hint: words.reasonHint, rows: 3 },
    maxLength: bookingLimits.reason,
  });

function moving({ facts, meeting }: ChangeMeetingFacts, f: Fields, sent: Sent): ChangeMeetingModel['move'] {
  return {
    heading: words.move,
    text: words.moveText,
    on: f.date({ name: 'on', label: timeFieldWords.on }),
    at: f.text({ name: 'at', label: timeFieldWords.at, hint: timeFieldWords.atHint, width: 'short' }),
    length: f.select({
      name: 'length',
      label: timeFieldWords.length,
      options: lengths.map((value) => ({ value, text: lengthWords(value) })),
    }),
    reason: reason(f, 'reason'),
    form: {
      action: bookingPaths.move(facts.id, meeting.id),
      submission: sent.submission,
      submit: { text: words.moveSubmit },
      cancel: { text: meetingsWords.title, href: bookingPaths.meetings(facts.id) },
    },
  };
}

function cancelling({ facts, meeting }: ChangeMeetingFacts, f: Fields): ChangeMeetingModel['cancel'] {
  return {
    heading: words.cancel,
    text: words.cancelText,
    reason: reason(f, 'why'),
    form: {
      action: bookingPaths.cancel(facts.id, meeting.id),
      submission: newSubmission(),
      submit: { text: words.cancelSubmit, danger: true },
    },
  };
}

/** The form starts out with the time the meeting has. */
function standing(meeting: MeetingWithPeople, day: LocalDate | null): Record<string, string> {
  const length = lengths.find((one) => Number(one) === minutesOf(meeting)) ?? '60';
  return {
    ...typedDay('on', day ?? localDateOf(meeting.startsAt)),
    at: formatTime(meeting.startsAt),
    length,
  };
}
