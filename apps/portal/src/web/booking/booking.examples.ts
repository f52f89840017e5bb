import type { PageExamples } from '../../views';
import { calendarExamples } from './calendar/calendar.examples';
import { changeMeetingExamples } from './change-meeting/change-meeting.examples';
import { meetingsExamples } from './meetings/meetings.examples';
import { followCalendarExamples } from './other-calendars/follow-calendar.examples';
import { regularTimesExamples } from './own-times/regular-times.examples';
import { timeExceptionExamples } from './own-times/time-exception.examples';
import { proposeTimesExamples } from './propose-times/propose-times.examples';

/** The examples of times and meetings. */
export const bookingExamples: readonly PageExamples[] = [
  calendarExamples,
  followCalendarExamples,
  regularTimesExamples,
  timeExceptionExamples,
  meetingsExamples,
  proposeTimesExamples,
  changeMeetingExamples,
];
