import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';
import { freeSlots, type SlotFacts } from './free-slots';

/** Weeks ahead that are looked for a free time: beyond them nobody plans. */
export const firstFreeWeeks = 8;

/** The first day on which one of several persons is free from tomorrow on; null when nobody is for eight weeks. */
export function firstFreeDay(persons: readonly SlotFacts[], now: Date): LocalDate | null {
  const today = localDateOf(now);
  for (let week = 0; week < firstFreeWeeks; week += 1) {
    const firstDay = addCalendarDays(today, 1 + week * 7);
    const span = { firstDay, lastDay: addCalendarDays(firstDay, 6), now };
    const [first] = persons
      .flatMap((facts) => freeSlots(facts, span).slice(0, 1))
      .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
    if (first) return localDateOf(first.startsAt);
  }
  return null;
}
