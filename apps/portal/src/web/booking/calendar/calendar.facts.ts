import type { OtherCalendar, OwnMeeting, OwnProposal, OwnTimes, Period, Week } from '@samraad/booking';
import type { LocalDate } from '@samraad/deadlines';

/** How much of the calendar is shown beside the six weeks. */
export const calendarViews = ['dag', 'uge', 'maaned'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Weeks that are looked ahead over. */
export const weeksAhead = 6;

/** One's own calendar from the shown week on, and the secret address it can be subscribed to. */
export interface CalendarFacts {
  readonly view: CalendarView;
  /** The day asked for; it lies in `week`. */
  readonly day: LocalDate;
  readonly week: Week;
  /** Of six weeks, the shown one first. */
  readonly meetings: readonly OwnMeeting[];
  readonly proposals: readonly OwnProposal[];
  readonly slots: readonly Period[];
  /** When other calendars of one's own have something. */
  readonly elsewhere: readonly Period[];
  /** Null for those who keep none: the local parties. */
  readonly own: (OwnTimes & { readonly calendars: readonly OtherCalendar[] }) | null;
  /** The first meeting ahead, in whatever week. */
  readonly next: OwnMeeting | null;
  /** The whole address; null when there is none. */
  readonly feed: string | null;
  readonly now: Date;
}
