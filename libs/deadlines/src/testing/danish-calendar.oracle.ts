/**
 * A second, independent reckoning for the specs: Gauss' Easter, a table of every day, the EU clock-change rule;
 * no luxon, no date-holidays, no time zone data.
 */
const dayMs = 86_400_000;

export interface OracleDay {
  readonly date: string;
  readonly working: boolean;
}

/** Every day of the years, first to last included. */
export function oracleDays(firstYear: number, lastYear: number): OracleDay[] {
  const days: OracleDay[] = [];
  for (let at = Date.UTC(firstYear, 0, 1); at < Date.UTC(lastYear + 1, 0, 1); at += dayMs) {
    days.push({ date: dateText(at), working: isOpen(at) });
  }
  return days;
}

function isOpen(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  // 1 January 1970 was a Thursday, so index 2 and 3 of its week are Saturday and Sunday.
  const index = (((at / dayMs) % 7) + 7) % 7;
  const sinceEaster = (at - easterSunday(year)) / dayMs;
  const moving = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])];
  const fixed = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'];
  return (
    index !== 2 && index !== 3 && !moving.includes(sinceEaster) && !fixed.includes(dateText(at).slice(5))
  );
}

/** Gauss' method for 1900–2099 (M = 24, N = 5), in milliseconds UTC. */
function easterSunday(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const afterMarch22 = d + e;
  const late = afterMarch22 === 35 || (d === 28 && e === 6 && (11 * 24 + 11) % 30 < 19);
  return Date.UTC(year, 2, 22 + afterMarch22 - (late ? 7 : 0));
}

/** Copenhagen's offset in milliseconds: two hours between 01:00 UTC of March's and October's last Sunday. */
export function oracleOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 2) + dayMs / 24 && instant < lastSunday(year, 9) + dayMs / 24;
  return ((summer ? 2 : 1) * dayMs) / 24;
}

function lastSunday(year: number, month: number): number {
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return lastOfMonth - new Date(lastOfMonth).getUTCDay() * dayMs;
}

/** The Copenhagen date of an instant. */
export function oracleDate(instant: number): string {
  return dateText(instant + oracleOffset(instant));
}

/** 23:59:59 in Copenhagen; the clock never changes at that hour, so noon's offset does. */
export function oracleEndOfDay(date: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return midnight + dayMs - 1000 - oracleOffset(midnight + dayMs / 2);
}

/** The nth unpaused day after the start day, then the first open and unpaused day from there. */
export function oracleDueDay(
  days: readonly OracleDay[],
  start: string,
  count: number,
  pauses: readonly { from: string; to: string }[],
  closing: readonly string[] = [],
): string | undefined {
  const first = Math.round((Date.parse(start) - Date.parse(days[0]?.date ?? '')) / dayMs) + 1;
  const unpaused = days
    .slice(first, first + 300)
    .filter(({ date }) => !pauses.some(({ from, to }) => from <= date && date <= to));
  return unpaused.slice(count - 1).find(({ date, working }) => working && !closing.includes(date))?.date;
}

function dateText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
