import Holidays from 'date-holidays';
import type { LocalDate } from './local-date';

/** Danish public holidays, by the rule the library names them with. */
const keyOfRule = {
  '01-01': 'new-years-day',
  'easter -3': 'maundy-thursday',
  'easter -2': 'good-friday',
  easter: 'easter-sunday',
  'easter 1': 'easter-monday',
  'easter 26 prior to 2024': 'great-prayer-day',
  'easter 39': 'ascension-day',
  'easter 49': 'whit-sunday',
  'easter 50': 'whit-monday',
  '12-25': 'christmas-day',
  '12-26': 'second-christmas-day',
} as const;

/** A Danish public holiday; `public-holiday` is one the library knows and we have no name for. */
export type HolidayKey = (typeof keyOfRule)[keyof typeof keyOfRule] | 'public-holiday';

let calendar: Holidays | undefined;
const years = new Map<string, ReadonlyMap<LocalDate, HolidayKey>>();

/**
 * The public holiday of a day, if it is one. Store Bededag is one up to and including 2023 (`domain.md` §6).
 * The library takes some 5 ms to set up and 2–15 ms a year, so both are done on first need and kept.
 */
export function holidayOf(day: LocalDate): HolidayKey | undefined {
  const year = day.slice(0, 4);
  let holidays = years.get(year);
  if (!holidays) {
    holidays = holidaysOf(Number(year));
    years.set(year, holidays);
  }
  return holidays.get(day);
}

function holidaysOf(year: number): ReadonlyMap<LocalDate, HolidayKey> {
  calendar ??= new Holidays('DK', { types: ['public'] });
  return new Map(calendar.getHolidays(year).map(({ date, rule }) => [date.slice(0, 10), keyOf(rule)]));
}

function keyOf(rule: string): HolidayKey {
  return rule in keyOfRule ? keyOfRule[rule as keyof typeof keyOfRule] : 'public-holiday';
}
