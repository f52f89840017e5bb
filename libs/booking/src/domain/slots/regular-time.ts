import { isLocalDate, type LocalDate } from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';
import { meetingLimits } from '../meeting-time';

/** A part of a day that is cut into meetings: minutes after midnight in Copenhagen; `gapMinutes` of air between two meetings. */
export interface DayPart {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly minutes: number;
  readonly gapMinutes: number;
}

/** When somebody of a provider is free every week ("fast tid"), on a weekday (Monday 1 … Sunday 7) from one day to another. */
export interface RegularTimeGiven extends DayPart {
  readonly weekday: number;
  readonly validFrom: LocalDate;
  /** Null while it has no end. */
  readonly validTo: LocalDate | null;
}
export interface RegularTime extends RegularTimeGiven {
  readonly id: string;
}

/** What one person can keep, and how much air there can be between two meetings. */
export const regularLimits = { kept: 50, gap: 240 } as const;

const wholeDay = 24 * 60;

/** A part of a day that begins before it ends and has room for at least one meeting. */
export function checkDayPart({ fromMinute, toMinute, minutes, gapMinutes }: DayPart): true | Refusal {
  const onClock = (minute: number) => Number.isInteger(minute) && minute >= 0 && minute <= wholeDay;
  if (!onClock(fromMinute) || !onClock(toMinute) || fromMinute >= toMinute)
    return refusal('booking.part-inverted');
  if (!Number.isInteger(minutes) || minutes < meetingLimits.shortest || minutes > meetingLimits.longest)
    return refusal('booking.time-length', {
      shortest: meetingLimits.shortest,
      hours: meetingLimits.longest / 60,
    });
  if (!Number.isInteger(gapMinutes) || gapMinutes < 0 || gapMinutes > regularLimits.gap)
    return refusal('booking.gap-too-long', { longest: regularLimits.gap });
  return toMinute - fromMinute < minutes ? refusal('booking.part-too-short') : true;
}

const shareDays = (one: RegularTimeGiven, other: RegularTimeGiven) =>
  one.weekday === other.weekday &&
  (one.validTo === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom <= other.validTo);
const shareHours = (one: DayPart, other: DayPart) =>
  one.fromMinute < other.toMinute && other.fromMinute < one.toMinute;

/** Whether regular times may be kept beside those that stand: none of them over another. */
export function checkRegularTimes(
  given: readonly RegularTimeGiven[],
  { standing, today }: { readonly standing: readonly RegularTimeGiven[]; readonly today: LocalDate },
): true | Refusal {
  if (given.length === 0) return refusal('booking.weekday-missing');
  const all = [...standing];
  for (const one of given) {
    const checked = checkOne(one, today);
    if (checked !== true) return checked;
    if (all.some((other) => shareDays(one, other) && shareHours(one, other)))
      return refusal('booking.regular-overlaps');
    all.push(one);
  }
  return all.length > regularLimits.kept
    ? refusal('booking.regular-too-many', { most: regularLimits.kept })
    : true;
}

function checkOne(one: RegularTimeGiven, today: LocalDate): true | Refusal {
  if (!Number.isInteger(one.weekday) || one.weekday < 1 || one.weekday > 7)
    return refusal('booking.weekday-missing');
  if (!isLocalDate(one.validFrom) || (one.validTo !== null && one.validTo < one.validFrom))
    return refusal('booking.days-inverted');
  if (one.validTo !== null && one.validTo < today) return refusal('booking.days-behind');
  return checkDayPart(one);
}
