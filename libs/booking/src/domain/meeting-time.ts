import { endOfDay, type LocalDate, localDateOf } from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';

/** From one instant until, not including, another. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const minute = 60_000;
/** How long a meeting may be, and how many days ahead it may lie. */
export const meetingLimits = { shortest: 15, longest: 600, travel: 240, times: 10 } as const;

export const minutesOf = ({ startsAt, endsAt }: Period): number =>
  (endsAt.getTime() - startsAt.getTime()) / minute;

export const overlap = (one: Period, other: Period): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** With the way there and back. */
export const withTravel = ({ startsAt, endsAt }: Period, minutes: number): Period => ({
  startsAt: new Date(startsAt.getTime() - minutes * minute),
  endsAt: new Date(endsAt.getTime() + minutes * minute),
});

/** When a meeting may lie: ahead, within one day in Copenhagen, and no later than the round's last day for courses. */
export function checkMeetingTime(
  time: Period,
  { now, lastDay }: { readonly now: Date; readonly lastDay: LocalDate | null },
): true | Refusal {
  if (time.startsAt <= now) return refusal('booking.time-behind');
  const minutes = minutesOf(time);
  if (minutes < meetingLimits.shortest || minutes > meetingLimits.longest)
    return refusal('booking.time-length', {
      shortest: meetingLimits.shortest,
      hours: meetingLimits.longest / 60,
    });
  // Until midnight is still the same day.
  const lastMoment = new Date(time.endsAt.getTime() - 1);
  if (localDateOf(time.startsAt) !== localDateOf(lastMoment)) return refusal('booking.time-over-midnight');
  if (lastDay !== null && time.endsAt > endOfDay(lastDay)) return refusal('booking.time-after-round');
  return true;
}

/** The times of a proposal: some, not too many, none twice. Earliest first. */
export function checkTimes<P extends Period>(
  times: readonly P[],
  when: { readonly now: Date; readonly lastDay: LocalDate | null },
): readonly P[] | Refusal {
  if (times.length === 0) return refusal('booking.times-missing');
  if (times.length > meetingLimits.times)
    return refusal('booking.times-too-many', { most: meetingLimits.times });
  for (const time of times) {
    const checked = checkMeetingTime(time, when);
    if (checked !== true) return checked;
  }
  const sorted = times.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const twice = new Set(sorted.map(({ startsAt }) => startsAt.getTime())).size < sorted.length;
  return twice ? refusal('booking.time-twice') : sorted;
}
