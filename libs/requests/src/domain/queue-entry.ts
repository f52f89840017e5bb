import { addCalendarDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import { canonicalJson } from '@samraad/platform';

/** A number that was taken: in which round, when, and for the text with which hash (domain.md §7). */
export interface QueueEntry {
  /** The round's key. */
  readonly round: string;
  readonly number: number;
  readonly takenAt: Date;
  /** SHA-256 of the text that was signed, hex. */
  readonly hash: string;
}

/** The form of an entry's text; an older one stays as it was, so that what was published can always be proved. */
export const queueForm = 'samraad.queue.1';

/** An entry as the exact text that the day's root is made of. */
export function queueLeaf({ round, number, takenAt, hash }: QueueEntry): string {
  return canonicalJson({ form: queueForm, hash, number, round, takenAt });
}

/** The Copenhagen day an entry belongs to: 'YYYY-MM-DD'. */
export const queueDayOf = (takenAt: Date): string => localDateOf(takenAt);

/** An hour after midnight: whatever took a number late in the evening has long been committed. */
export const rootDueAt = (day: string): Date => hourOfDay(addCalendarDays(day, 1), 1);

/** What is published may wait for work that is running: an hour after it was due a day without a root has lost it. */
const rootGrace = 60 * 60_000;

/** Whether a day with numbers should have been published by now. */
export const rootIsMissing = (day: string, now: Date): boolean =>
  now.getTime() >= rootDueAt(day).getTime() + rootGrace;
