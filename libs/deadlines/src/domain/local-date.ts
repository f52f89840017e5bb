import { DateTime } from 'luxon';

/** The zone in which every date of the scheme is reckoned (`domain.md` §6). */
export const COPENHAGEN = 'Europe/Copenhagen';

/** A calendar date in Copenhagen as `YYYY-MM-DD`; compares correctly as text. */
export type LocalDate = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return pattern.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The Copenhagen date on which an instant falls. */
export function localDateOf(instant: Date): LocalDate {
  return isoDate(DateTime.fromJSDate(instant, { zone: COPENHAGEN }));
}

/** The last second of the day, 23:59:59.000 in Copenhagen, at which a clock expires (`domain.md` §6). */
export function endOfDay(day: LocalDate): Date {
  return inCopenhagen(day).set({ hour: 23, minute: 59, second: 59 }).toJSDate();
}

/** A full hour (0–23) of the day in Copenhagen. */
export function hourOfDay(day: LocalDate, hour: number): Date {
  return inCopenhagen(day).set({ hour }).toJSDate();
}

/**
 * So many minutes (0–1440) after midnight by the clock on the wall of the day in Copenhagen; null for a time the spring change
 * skips. Of an hour that comes twice, the first.
 */
export function wallTime(day: LocalDate, minutes: number): Date | null {
  if (minutes === 24 * 60) return hourOfDay(addCalendarDays(day, 1), 0);
  const wished = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  const moment = inCopenhagen(day).set(wished);
  return moment.hour === wished.hour && moment.minute === wished.minute ? moment.toJSDate() : null;
}

/** The date `count` days later, earlier when negative. */
export function addCalendarDays(day: LocalDate, count: number): LocalDate {
  return isoDay(dayNumber(day) + count);
}

/** The same day `count` months later, or that month's last day when it is shorter (`domain.md` §11). */
export function addCalendarMonths(day: LocalDate, count: number): LocalDate {
  return isoDate(floating(day).plus({ months: count }));
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: LocalDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days in a period with both ends included. */
export function daysInPeriod(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

const dayLength = 86_400_000;

/**
 * Days since 1 January 1970. A list of late duties counts thousands of days, so days are counted as whole numbers: a date of
 * luxon's for each took half of the central parties' page.
 */
function dayNumber(day: LocalDate): number {
  const number = pattern.test(day) ? Date.parse(`${day}T00:00:00Z`) / dayLength : NaN;
  // The 30th of February is read as the 1st or 2nd of March.
  if (Number.isNaN(number) || isoDay(number) !== day)
    throw new RangeError(`Not a date: ${JSON.stringify(day)}`);
  return number;
}

function isoDay(number: number): LocalDate {
  const at = new Date(number * dayLength);
  const text = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  if (!pattern.test(text)) throw new RangeError('Outside the calendar');
  return text;
}

function floating(day: LocalDate): DateTime {
  return valid(DateTime.fromISO(pattern.test(day) ? day : '', { zone: 'utc' }), day);
}

function inCopenhagen(day: LocalDate): DateTime {
  return valid(DateTime.fromISO(pattern.test(day) ? day : '', { zone: COPENHAGEN }), day);
}

function valid(moment: DateTime, day: LocalDate): DateTime {
  if (!moment.isValid) throw new RangeError(`Not a date: ${JSON.stringify(day)}`);
  return moment;
}

function isoDate(moment: DateTime): LocalDate {
  const text = moment.toISODate();
  if (text === null || !pattern.test(text)) throw new RangeError('Outside the calendar');
  return text;
}
