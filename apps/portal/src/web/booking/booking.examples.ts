import type { PageExamples } from '../../views';
import { calendarExamples } from './calendar/calendar.examples';
import { changeMeetingExamples } from './change-meeting/change-meeting.examples';
import { meetingsExamples } from './meetings/meetings.examples';
import { proposeTimesExamples } from './propose-times/propose-times.examples';

/** The examples of times and meetings. */
export const bookingExamples: readonly PageExamples[] = [
  calendarExamples,
  meetingsExamples,
  proposeTimesExamples,
  changeMeetingExamples,
];
