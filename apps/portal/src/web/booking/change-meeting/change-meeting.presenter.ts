import { bookingLimits, type MeetingWithPeople, minutesOf } from '@samraad/booking';
import { localDateOf } from '@samraad/deadlines';
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
import { newSubmission, type Sent } from '../../shell';
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

/** The meeting as it stands, and two ways to change it. */
export function presentChangeMeeting({ facts, meeting }: ChangeMeetingFacts, sent: Sent): ChangeMeetingModel {
  const f = new Fields(sent.typedOr(standing(meeting)), sent.errors);
  const reason = (name: string) =>
    f.textarea({
      name,
      label: words.reason,
      hint: words.reasonHint,
      maxLength: bookingLimits.reason,
      rows: 3,
    });
  const options = lengths.map((value) => ({ value, text: lengthWords(value) }));
  return {
    head: caseHead(facts, words.title, { sub: meeting.title }),
    about: [timeWords(meeting), placeWords(meeting)],
    move: {
      heading: words.move,
      text: words.moveText,
      on: f.date({ name: 'on', label: timeFieldWords.on }),
      at: f.text({ name: 'at', label: timeFieldWords.at, hint: timeFieldWords.atHint, width: 'short' }),
      length: f.select({ name: 'length', label: timeFieldWords.length, options }),
      reason: reason('reason'),
      form: {
        action: bookingPaths.move(facts.id, meeting.id),
        submission: sent.submission,
        submit: { text: words.moveSubmit },
        cancel: { text: meetingsWords.title, href: bookingPaths.meetings(facts.id) },
      },
    },
    cancel: {
      heading: words.cancel,
      text: words.cancelText,
      reason: reason('why'),
      form: {
        action: bookingPaths.cancel(facts.id, meeting.id),
        submission: newSubmission(),
        submit: { text: words.cancelSubmit, danger: true },
      },
    },
  };
}

/** The form starts out with the time the meeting has. */
function standing(meeting: MeetingWithPeople): Record<string, string> {
  const [year = '', month = '', day = ''] = localDateOf(meeting.startsAt).split('-');
  const length = lengths.find((one) => Number(one) === minutesOf(meeting)) ?? '60';
  return { 'on-day': day, 'on-month': month, 'on-year': year, at: formatTime(meeting.startsAt), length };
}
