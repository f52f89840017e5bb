import { addCalendarDays, hourOfDay, type LocalDate, localDateOf } from '@samraad/deadlines';
import type { RoleTime } from '@samraad/identity';

/** The time of a role told in days: both are days on which it is held. */
export function timeOfDays(from: LocalDate, lastDay: LocalDate | null): RoleTime {
  return { from: hourOfDay(from, 0), to: lastDay === null ? null : endAfter(lastDay) };
}

/** The same for many: few days stand in a file, and each is reckoned once. */
export function timesOfDays(): typeof timeOfDays {
  const known = new Map<string, RoleTime>();
  return (from, lastDay) => {
    const key = `${from} ${lastDay ?? ''}`;
    const time = known.get(key) ?? timeOfDays(from, lastDay);
    known.set(key, time);
    return time;
  };
}

/** The instant a role ends whose last day is told: the first of the day after. */
export const endAfter = (lastDay: LocalDate): Date => hourOfDay(addCalendarDays(lastDay, 1), 0);

/** The last day a role was or is held; the instant itself does not count. */
export const lastDayOf = (to: Date): LocalDate => localDateOf(new Date(to.getTime() - 1));
