import {
  addCalendarDays,
  hourOfDay,
  type LocalDate,
  nonWorkingReason,
  wallTime,
  weekdayOf,
} from '@samraad/deadlines';
import type { Period } from '../meeting-time';
import type { DayPart, RegularTimeGiven } from './regular-time';
import type { TimeExceptionGiven } from './time-exception';

/** What one person's free times follow from. `busy`: where they are already, with the way there and back. */
export interface SlotFacts {
  readonly regular: readonly RegularTimeGiven[];
  readonly exceptions: readonly TimeExceptionGiven[];
  readonly busy: readonly Period[];
}

/** Days with both ends included, and the instant after which a slot must begin. */
export interface SlotSpan {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly now: Date;
}

/** Longest span that is reckoned, in days. */
export const longestSpan = 92;

const minute = 60_000;

/**
 * Free times of one person, earliest first, never two at once (domain.md §8): regular times on working days and what is extra,
 * cut into meetings by the clock on the wall, without those that touch something else. A meeting the spring change leaves no
 * beginning for is left out; one over the autumn change lasts as long as any other.
 */
export function freeSlots(facts: SlotFacts, { firstDay, lastDay, now }: SlotSpan): readonly Period[] {
  const taken = [...facts.busy, ...facts.exceptions.flatMap(awayPeriods)].toSorted(byStart);
  const free: Period[] = [];
  let end = now;
  for (let day = firstDay; day <= lastDay; day = addCalendarDays(day, 1))
    for (const slot of partsOf(facts, day)
      .flatMap((part) => cut(day, part))
      .toSorted(byStart)) {
      if (slot.startsAt <= now || slot.startsAt < end || touchesAny(slot, taken)) continue;
      free.push(slot);
      end = slot.endsAt;
    }
  return free;
}

const byStart = (one: Period, other: Period) => one.startsAt.getTime() - other.startsAt.getTime();

/** Regular times rest on days that are no working days; what is extra is meant for its day. */
function partsOf({ regular, exceptions }: SlotFacts, day: LocalDate): DayPart[] {
  const extra = exceptions.flatMap(({ kind, firstDay, hours }) =>
    kind === 'extra' && firstDay === day && hours !== null ? [hours] : [],
  );
  const reason = nonWorkingReason(day, []);
  // Who has said Saturday works on Saturdays.
  if (reason !== undefined && reason !== 'weekend') return extra;
  const valid = regular.filter(
    ({ weekday, validFrom, validTo }) =>
      weekday === weekdayOf(day) && validFrom <= day && (validTo === null || day <= validTo),
  );
  return [...valid, ...extra];
}

function cut(day: LocalDate, { fromMinute, toMinute, minutes, gapMinutes }: DayPart): Period[] {
  const slots: Period[] = [];
  for (let at = fromMinute; at + minutes <= toMinute; at += minutes + gapMinutes) {
    const startsAt = wallTime(day, at);
    if (startsAt !== null) slots.push({ startsAt, endsAt: new Date(startsAt.getTime() + minutes * minute) });
  }
  return slots;
}

function awayPeriods({ kind, firstDay, lastDay, hours }: TimeExceptionGiven): Period[] {
  if (kind === 'extra') return [];
  if (hours === null)
    return [{ startsAt: hourOfDay(firstDay, 0), endsAt: hourOfDay(addCalendarDays(lastDay, 1), 0) }];
  // A boundary the spring change skips is where the clock goes on.
  const boundary = (at: number) =>
    wallTime(firstDay, at) ?? wallTime(firstDay, at + 60) ?? hourOfDay(firstDay, 3);
  return [{ startsAt: boundary(hours.fromMinute), endsAt: boundary(hours.toMinute) }];
}

/** `taken` is sorted by its beginnings. */
function touchesAny({ startsAt, endsAt }: Period, taken: readonly Period[]): boolean {
  for (const one of taken) {
    if (one.startsAt >= endsAt) return false;
    if (one.endsAt > startsAt) return true;
  }
  return false;
}
