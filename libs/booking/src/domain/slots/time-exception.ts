import { daysInPeriod, isLocalDate, type LocalDate } from '@samraad/deadlines';
import { isBlank, refusal, type Refusal, trimmed } from '@samraad/platform';
import { checkDayPart, type DayPart } from './regular-time';

/** What is otherwise than every week: away for whole days, away for some hours of a day, or free beyond the regular times. */
export const timeExceptionKinds = ['away-days', 'away-hours', 'extra'] as const;
export type TimeExceptionKind = (typeof timeExceptionKinds)[number];

/** `hours` is null for whole days; of hours away the length and the gap mean nothing. `note` is the owner's own. */
export interface TimeExceptionGiven {
  readonly kind: TimeExceptionKind;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly hours: DayPart | null;
  readonly note: string | null;
}
export interface TimeException extends TimeExceptionGiven {
  readonly id: string;
}

/** Days one exception can last, how many one person can keep, characters of a note. */
export const exceptionLimits = { days: 366, kept: 200, note: 120 } as const;

/** The exception as it is kept. 422 with the first reason against it. */
export function checkTimeException(
  given: TimeExceptionGiven,
  { kept, today }: { readonly kept: number; readonly today: LocalDate },
): TimeExceptionGiven | Refusal {
  const { kind, firstDay, lastDay, hours } = given;
  if (!isLocalDate(firstDay) || !isLocalDate(lastDay) || lastDay < firstDay)
    return refusal('booking.days-inverted');
  if (lastDay < today) return refusal('booking.days-behind');
  if (daysInPeriod(firstDay, lastDay) > exceptionLimits.days)
    return refusal('booking.away-too-long', { most: exceptionLimits.days });
  if (kept >= exceptionLimits.kept)
    return refusal('booking.exceptions-too-many', { most: exceptionLimits.kept });
  if (kind !== 'away-days') {
    if (hours === null || firstDay !== lastDay) return refusal('booking.hours-missing');
    const checked = checkHours(kind, hours);
    if (checked !== true) return checked;
  }
  const note = given.note === null || isBlank(given.note) ? null : trimmed(given.note);
  if ((note?.length ?? 0) > exceptionLimits.note)
    return refusal('booking.note-too-long', { longest: exceptionLimits.note });
  return { kind, firstDay, lastDay, hours: kind === 'away-days' ? null : hours, note };
}

/** Somebody may be away for five minutes; a meeting takes fifteen. */
function checkHours(kind: TimeExceptionKind, hours: DayPart): true | Refusal {
  if (kind === 'extra') return checkDayPart(hours);
  const { fromMinute, toMinute } = hours;
  return fromMinute >= 0 && fromMinute < toMinute && toMinute <= 24 * 60
    ? true
    : refusal('booking.part-inverted');
}
