import { type DayPart, regularLimits, type RegularTime, type TimeException } from '@samraad/booking';
import { capital, formatDayYear, formatShortDayYear } from '@samraad/platform';
import { lengthWords, lengths } from '../meeting-time.fields';
import { ownTimesWords as words } from './own-times.da';

/** Air between two meetings that can be chosen, in minutes; all within `regularLimits.gap`. */
export const gaps = (['0', '15', '30', '60'] as const).filter((one) => Number(one) <= regularLimits.gap);

/** Minutes after midnight of "HH:MM". */
export const minuteOf = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

/** "9.30" of minutes after midnight. */
const clockOf = (minute: number): string =>
  `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
const hoursOf = ({ fromMinute, toMinute }: DayPart): string => `${clockOf(fromMinute)}–${clockOf(toMinute)}`;

const minutesWords = (minutes: number): string => {
  const known = lengths.find((one) => Number(one) === minutes);
  return known ? lengthWords(known) : `${minutes} minutter`;
};

const cutWords = ({ minutes, gapMinutes }: DayPart): string =>
  words.each(minutesWords(minutes), gapMinutes === 0 ? null : minutesWords(gapMinutes));

/** "Onsdag 9.00–12.00" and what it is cut into, from when and until when. */
export function regularWords(one: RegularTime, today: string): { what: string; lines: string[] } {
  return {
    what: `${capital(words.weekday[one.weekday] ?? '')} ${hoursOf(one)}`,
    lines: [
      cutWords(one),
      ...(one.validFrom > today ? [words.since(formatShortDayYear(one.validFrom))] : []),
      ...(one.validTo === null ? [] : [words.until(formatShortDayYear(one.validTo))]),
    ],
  };
}

/** "Torsdag den 26. november 2026 13.00–14.00" and what it is. */
export function exceptionWords({ kind, firstDay, lastDay, hours, note }: TimeException) {
  const days =
    firstDay === lastDay
      ? capital(formatDayYear(firstDay))
      : `${formatShortDayYear(firstDay)}–${formatShortDayYear(lastDay)}`;
  const first = kind === 'extra' && hours ? `${words.extra}: ${cutWords(hours)}` : words.away;
  return {
    what: hours ? `${days} ${hoursOf(hours)}` : days,
    lines: [first, ...(note === null ? [] : [note])],
  };
}
