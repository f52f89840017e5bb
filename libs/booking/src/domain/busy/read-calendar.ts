import { addCalendarDays, type LocalDate, wallTime } from '@samraad/deadlines';
import { IANAZone } from 'luxon';
import ical, { type EventInstance, type VEvent } from 'node-ical';
import type { Period } from '../meeting-time';

/** Bytes and events one calendar may have, how often those may come in what is looked at, and how many times that takes up. */
export const calendarLimits = {
  bytes: 2_000_000,
  events: 10_000,
  instances: 50_000,
  periods: 5_000,
} as const;

/** What is taken in a calendar, earliest first and never two over each other; `unread`: events that could not be made out. */
export interface ReadCalendar {
  readonly busy: readonly Period[];
  readonly unread: number;
}

/** Why a text can't be read as a calendar. */
export type CalendarProblem = 'not-a-calendar' | 'too-large';

/**
 * When the owner of a calendar (RFC 5545) is taken within a period. Times without a zone, whole days and zones nobody knows are
 * Copenhagen's. What the owner calls free, and what is cancelled, takes nothing; nor do the portal's own meetings (`isOwn`),
 * which stand in everybody's calendar and are known here already.
 */
export const readCalendar = (
  text: string,
  period: Period,
  ask: CalendarAsked,
): ReadCalendar | CalendarProblem => discreetly(() => readAll(text, period, ask));

/**
 * What its reader says: which events are the portal's own, and when it has waited long enough. A rule can be written in thirty
 * signs that takes as long to follow as a calendar of a year; a file of them would keep everybody waiting.
 */
export interface CalendarAsked {
  readonly isOwn: (uid: string) => boolean;
  readonly isEnough: () => boolean;
}

/** The library tells the console what it makes of somebody's words, which are nobody's to read. All is done in one go. */
function discreetly<T>(work: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}

function readAll(
  text: string,
  { startsAt, endsAt }: Period,
  { isOwn, isEnough }: CalendarAsked,
): ReadCalendar | CalendarProblem {
  if (text.length > calendarLimits.bytes) return 'too-large';
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text)) return 'not-a-calendar';
  if ((text.match(/^BEGIN:VEVENT/gim) ?? []).length > calendarLimits.events) return 'too-large';
  const found: Period[] = [];
  let unread = 0;
  for (const event of eventsOf(text)) {
    if (isOwn(uidOf(event)) || isFree(event)) continue;
    if (isEnough()) return 'too-large';
    try {
      found.push(...instancesOf(event, { startsAt, endsAt }));
    } catch {
      // A rule that never ends, or is none: the rest of the calendar is still worth knowing.
      unread += 1;
    }
    if (found.length > calendarLimits.instances) return 'too-large';
  }
  const within = found.filter(
    (one) => one.startsAt < one.endsAt && one.startsAt < endsAt && one.endsAt > startsAt,
  );
  const busy = together(within);
  return busy.length > calendarLimits.periods ? 'too-large' : { busy, unread };
}

function eventsOf(text: string): VEvent[] {
  try {
    return Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');
  } catch {
    return [];
  }
}

/** A file that says it twice gives two. */
const uidOf = ({ uid }: { readonly uid: unknown }): string => (typeof uid === 'string' ? uid : '');

const isFree = (event: VEvent): boolean => {
  const { transparency, status } = event as { transparency?: string; status?: string };
  const busyStatus = (event as unknown as Record<string, unknown>)['MICROSOFT-CDO-BUSYSTATUS'];
  return transparency === 'TRANSPARENT' || status === 'CANCELLED' || busyStatus === 'FREE';
};

const day = 86_400_000;

/** A day more at both ends: what has no zone is not yet where it belongs. */
const instancesOf = (event: VEvent, { startsAt, endsAt }: Period): Period[] =>
  ical
    .expandRecurringEvent(event, {
      from: new Date(startsAt.getTime() - day),
      to: new Date(endsAt.getTime() + day),
      expandOngoing: true,
    })
    .map((one) => periodOf(one, event));

function periodOf({ start, end, isFullDay }: EventInstance, event: VEvent): Period {
  const zoned = !isFullDay && isZone((event.start as { tz?: string }).tz);
  return zoned
    ? { startsAt: new Date(start), endsAt: new Date(end) }
    : { startsAt: atHome(start), endsAt: atHome(end) };
}

const isZone = (name: string | undefined): boolean => name !== undefined && IANAZone.isValidZone(name);

/** The library puts what has no zone in the machine's own: its clock on the wall is meant, in Copenhagen. */
function atHome(local: Date): Date {
  const two = (part: number) => String(part).padStart(2, '0');
  const on: LocalDate = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  const minutes = local.getHours() * 60 + local.getMinutes();
  return wallTime(on, minutes) ?? wallTime(on, minutes + 60) ?? wallTime(addCalendarDays(on, 1), 0) ?? local;
}

/** One after the other; those that touch or lie over each other are one. */
function together(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const one of periods.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = joined.at(-1);
    if (last && one.startsAt <= last.endsAt)
      joined[joined.length - 1] = { ...last, endsAt: one.endsAt > last.endsAt ? one.endsAt : last.endsAt };
    else joined.push(one);
  }
  return joined;
}
