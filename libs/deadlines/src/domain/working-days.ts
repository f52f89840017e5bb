import { type HolidayKey, holidayOf } from './danish-holidays';
import { type LocalDate, addCalendarDays, localDateOf, weekdayOf } from './local-date';

/** Why a day is no working day (`domain.md` §6 [ours]); `closing-day` is one the round names. */
export type NonWorkingReason =
  HolidayKey | 'constitution-day' | 'christmas-eve' | 'new-years-eve' | 'weekend' | 'closing-day';

const closedEveryYear: Readonly<Record<string, NonWorkingReason>> = {
  '06-05': 'constitution-day',
  '12-24': 'christmas-eve',
  '12-31': 'new-years-eve',
};

const SATURDAY = 6;

/** The reason a day is no working day; the most telling one when there are several. */
export function nonWorkingReason(
  day: LocalDate,
  closingDays: readonly LocalDate[],
): NonWorkingReason | undefined {
  const weekend = weekdayOf(day) >= SATURDAY;
  return (
    holidayOf(day) ??
    closedEveryYear[day.slice(5)] ??
    (weekend ? 'weekend' : undefined) ??
    (closingDays.includes(day) ? 'closing-day' : undefined)
  );
}

/** True for Monday to Friday that are neither a holiday, 5 June, 24 or 31 December, nor a closing day. */
export function isWorkingDay(day: LocalDate, closingDays: readonly LocalDate[]): boolean {
  return nonWorkingReason(day, closingDays) === undefined;
}

/**
 * The `count`th working day after a day or instant, which itself is not counted; before it when negative.
 * 0 gives the day itself, working day or not.
 */
export function addWorkingDays(
  from: LocalDate | Date,
  count: number,
  closingDays: readonly LocalDate[],
): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  let day = typeof from === 'string' ? from : localDateOf(from);
  for (let left = Math.abs(count); left > 0;) {
    day = addCalendarDays(day, Math.sign(count));
    if (isWorkingDay(day, closingDays)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysUntil(from: LocalDate, to: LocalDate, closingDays: readonly LocalDate[]): number {
  let count = 0;
  for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1)) {
    if (isWorkingDay(day, closingDays)) count += 1;
  }
  return count;
}
