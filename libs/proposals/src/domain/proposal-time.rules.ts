import { addWorkingDays, endOfDay, hourOfDay, isWorkingDay, localDateOf } from '@samraad/deadlines';

/** A proposal lapses when nobody has answered by the end of so many working days (domain.md §13 [ours, 2]). */
export const answerWorkingDays = 10;
/** Who is asked is reminded so many working days before it lapses. */
export const reminderWorkingDays = [3, 1] as const;

/** Proposals are looked at, and reminded of, when mails that ask may leave (domain.md §13 [ours, 2]). */
const lookHour = 8;
// A pair's proposals belong to no round, so no round's closing days count.
const closingDays: readonly string[] = [];
const second = 1000;

/** The end of the last day it can be answered. */
export const lapsesAt = (proposedAt: Date): Date =>
  endOfDay(addWorkingDays(proposedAt, answerWorkingDays, closingDays));

/** When who is asked is reminded, earliest first. */
export const remindersOf = (lapses: Date): Date[] =>
  reminderWorkingDays.map((days) => hourOfDay(addWorkingDays(lapses, -days, closingDays), lookHour));

/** Whether a reminder has come due since it was last looked at; of several missed one is said. */
export const reminderDue = (lapses: Date, since: Date, now: Date): boolean =>
  remindersOf(lapses).some((at) => at > since && at <= now);

/** When a waiting proposal is looked at next: the coming 8 o'clock on a working day, or the instant it has lapsed. */
export function nextLook(lapses: Date, now: Date): Date {
  const today = localDateOf(now);
  const morning = hourOfDay(today, lookHour);
  const day =
    isWorkingDay(today, closingDays) && now < morning ? today : addWorkingDays(today, 1, closingDays);
  const look = hourOfDay(day, lookHour);
  const lapsed = new Date(lapses.getTime() + second);
  return look < lapsed ? look : lapsed;
}
