import { addCalendarDays, hourOfDay, type LocalDate, localDateOf, weekdayOf } from '@samraad/deadlines';
import type { Period } from './meeting-time';

/** A week of a calendar, Monday first. */
export interface Week {
  readonly monday: LocalDate;
  readonly days: readonly LocalDate[];
  /** From midnight to midnight in Copenhagen. */
  readonly period: Period;
}

/** The week a day lies in. */
export function weekOf(day: LocalDate): Week {
  const monday = addCalendarDays(day, 1 - weekdayOf(day));
  const days = Array.from({ length: 7 }, (_, index) => addCalendarDays(monday, index));
  return {
    monday,
    days,
    period: { startsAt: hourOfDay(monday, 0), endsAt: hourOfDay(addCalendarDays(monday, 7), 0) },
  };
}

/** ISO number of the week that begins on a Monday: that of its Thursday's year. */
export function weekNumber(monday: LocalDate): number {
  const thursday = addCalendarDays(monday, 3);
  const first = weekOf(`${thursday.slice(0, 4)}-01-04`).monday;
  return Math.round((Date.parse(monday) - Date.parse(first)) / (7 * 86_400_000)) + 1;
}

/** What lies on a day, by when it begins in Copenhagen. */
export const onDay = <P extends Period>(all: readonly P[], day: LocalDate): readonly P[] =>
  all.filter(({ startsAt }) => localDateOf(startsAt) === day);
