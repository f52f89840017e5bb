import type { Ore } from '../text/ore';

const timeZone = 'Europe/Copenhagen';
const make = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('da-DK', { timeZone, ...options });
const weekday = make({ weekday: 'long' });
const dayMonth = make({ day: 'numeric', month: 'long' });
const dayYear = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = make({ day: 'numeric', month: 'short' });
const shortYear = make({ day: 'numeric', month: 'short', year: 'numeric' });
const clock = make({ hour: '2-digit', minute: '2-digit' });
const monthOnly = make({ month: 'long' });
const conjunction = new Intl.ListFormat('da-DK', { type: 'conjunction' });
const kroner = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });

const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);
const instant = (value: Date | string) => (typeof value === 'string' ? atNoon(value) : value);

/** "a, b og c". */
export const formatList = (parts: readonly string[]): string => conjunction.format(parts);
/** "november" of 11. */
export const monthName = (month: number): string => monthOnly.format(new Date(Date.UTC(2000, month - 1, 15)));
/** "fredag" of a local date. */
export const weekdayName = (date: string): string => weekday.format(atNoon(date));
/** "fredag den 27. november" of an instant or a local date. */
export const formatDay = (value: Date | string): string =>
  // Intl leaves out "den" when there is no year.
  `${weekday.format(instant(value))} den ${dayMonth.format(instant(value))}`;
/** "fredag den 27. november 2026". */
export const formatDayYear = (value: Date | string): string => dayYear.format(instant(value));
/** "27. nov.". */
export const formatShortDay = (value: Date | string): string => short.format(instant(value));
/** "27. nov. 2026". */
export const formatShortDayYear = (value: Date | string): string => shortYear.format(instant(value));
/** "14.10". */
export const formatTime = (value: Date): string => clock.format(value).replace(':', '.');
/** "fredag den 27. november kl. 14.10". */
export const formatInstant = (value: Date): string => `${formatDay(value)} kl. ${formatTime(value)}`;
/** "fredag den 27. november 2026 kl. 14.10". */
export const formatInstantYear = (value: Date): string => `${formatDayYear(value)} kl. ${formatTime(value)}`;
/** "45.000 kr." with a no-break space; øre shown only when there are any. */
export function formatMoney(value: Ore): string {
  const whole = value / 100n;
  const rest = (value < 0n ? -value : value) % 100n;
  const sign = value < 0n && whole === 0n ? '-' : '';
  return `${sign}${kroner.format(whole)}${rest === 0n ? '' : `,${rest.toString().padStart(2, '0')}`}\u00a0kr.`;
}

/** With a capital first: words of a sentence that come to stand first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter first and the rest as it is: what comes to stand inside a sentence, "formand for MED-udvalget". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
