import { nonWorkingReason } from '@samraad/deadlines';
import type { Period } from '../domain/meeting-time';
import type { SlotFacts, SlotSpan } from '../domain/slots/free-slots';
import type { DayPart } from '../domain/slots/regular-time';

const minute = 60_000;
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

interface Minute {
  readonly at: number;
  readonly day: string;
  readonly minute: number;
}

/**
 * The same answer as `freeSlots`, found by looking at every minute there is, with the clock of Intl: slow, and too simple to
 * be wrong in the same way. For the specs.
 */
export function naiveSlots(facts: SlotFacts, span: SlotSpan): Period[] {
  const minutes = everyMinute(span);
  const taken = new Set<number>();
  for (const { at, day, minute: of } of minutes) {
    if (facts.busy.some(({ startsAt, endsAt }) => startsAt.getTime() < at + minute && endsAt.getTime() > at))
      taken.add(at);
    if (facts.exceptions.some((one) => isAway(one, day, of))) taken.add(at);
  }
  const seen = new Set<string>();
  const found: Period[] = [];
  let busyUntil = span.now.getTime();
  for (const { at, day, minute: of } of minutes) {
    // An hour that comes twice begins nothing the second time.
    const name = `${day} ${of}`;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { minutes: length } of partsAt(facts, day, of)) {
      const free = Array.from({ length }, (_, index) => at + index * minute).every((one) => !taken.has(one));
      if (!free || at < busyUntil || at <= span.now.getTime()) continue;
      found.push({ startsAt: new Date(at), endsAt: new Date(at + length * minute) });
      busyUntil = at + length * minute;
    }
  }
  return found;
}

/** From the day before until the day after, so that what reaches over midnight is seen; only days of the span begin something. */
function everyMinute({ firstDay, lastDay }: SlotSpan): Minute[] {
  const found: Minute[] = [];
  const end = Date.parse(`${lastDay}T00:00:00Z`) + 36 * 60 * minute;
  for (let at = Date.parse(`${firstDay}T00:00:00Z`) - 3 * 60 * minute; at < end; at += minute) {
    const [day = '', time = ''] = wall.format(at).split(' ');
    const [hour = 0, of = 0] = time.split(':').map(Number);
    if (day >= firstDay && day <= lastDay) found.push({ at, day, minute: hour * 60 + of });
  }
  return found;
}

function partsAt({ regular, exceptions }: SlotFacts, day: string, at: number): DayPart[] {
  const reason = nonWorkingReason(day, []);
  const rests = reason !== undefined && reason !== 'weekend';
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  const valid = rests
    ? []
    : regular.filter(
        (one) =>
          one.weekday === weekday && one.validFrom <= day && (one.validTo === null || one.validTo >= day),
      );
  const extra = exceptions.flatMap(({ kind, firstDay, hours }) =>
    kind === 'extra' && firstDay === day && hours ? [hours] : [],
  );
  return [...valid, ...extra].filter(
    ({ fromMinute, toMinute, minutes, gapMinutes }) =>
      at >= fromMinute && at + minutes <= toMinute && (at - fromMinute) % (minutes + gapMinutes) === 0,
  );
}

function isAway(
  { kind, firstDay, lastDay, hours }: SlotFacts['exceptions'][number],
  day: string,
  at: number,
): boolean {
  if (kind === 'extra' || day < firstDay || day > lastDay) return false;
  return hours === null || (at >= hours.fromMinute && at < hours.toMinute);
}
