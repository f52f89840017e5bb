import { type GetProblem, isBlank, refusal, type Refusal, trimmed } from '@samraad/platform';
import type { CalendarProblem } from './read-calendar';

/** Another calendar of somebody's own: a file they handed over once, or an address that is read again and again. */
export const otherCalendarKinds = ['file', 'feed'] as const;
export type OtherCalendarKind = (typeof otherCalendarKinds)[number];

/** waiting: nobody has read it yet. failed: the last try did; what was read before still stands. */
export type OtherCalendarState = 'waiting' | 'read' | 'failed';
export type OtherCalendarProblem = GetProblem | CalendarProblem;

/** Characters of a name and an address, and how many calendars one person can have. */
export const otherCalendarLimits = { name: 60, address: 2000, kept: 5 } as const;

/** The name as it is kept. 422 for none, one that is too long, or a calendar too many. */
export function checkCalendarName(name: string, kept: number): string | Refusal {
  if (kept >= otherCalendarLimits.kept)
    return refusal('booking.calendars-too-many', { most: otherCalendarLimits.kept });
  const said = trimmed(name);
  if (isBlank(name)) return refusal('booking.calendar-name-missing');
  if (said.length > otherCalendarLimits.name)
    return refusal('booking.calendar-name-too-long', { longest: otherCalendarLimits.name });
  return said;
}

/** The address as it is read: https as programs give it, or webcal, which is https. 422 for what is none; whether it leads anywhere is seen when it is read. */
export function checkFeedAddress(given: string): string | Refusal {
  const address = trimmed(given).replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(address) ? new URL(address) : null;
  const readable =
    url !== null &&
    ['http:', 'https:'].includes(url.protocol) &&
    !url.username &&
    !url.password &&
    url.href.length <= otherCalendarLimits.address;
  return readable ? url.href : refusal('booking.feed-address');
}

const minute = 60_000;
const longestPause = 24 * 60 * minute;

/** Milliseconds until a feed is read again: an hour when all is well, longer and longer when it is not, never over a day. */
export const pauseAfter = (failures: number): number =>
  failures === 0 ? 60 * minute : Math.min(longestPause, 15 * minute * 2 ** (failures - 1));
