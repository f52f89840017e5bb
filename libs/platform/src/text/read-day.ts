import { z } from 'zod';
import { monthName, weekdayName } from '../i18n/format';
import { withoutHidden } from './blank-text';
import type { Reading } from './reading';

/** What is wrong with a date. */
export type DayFault =
  | 'unreadable'
  | 'no-day'
  | 'no-month'
  | 'no-year'
  | 'short-year'
  | 'two-digit-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'other-weekday'
  | 'before'
  | 'after';

/** A date that exists, 'YYYY-MM-DD'. */
export type ReadDay = Reading<string, DayFault>;

/** The first and last day that can be meant. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days that can be meant when nothing narrower is said: long before the first round, long after the next. */
export const knownDays: DayRange = { from: '2000-01-01', to: '2099-12-31' };

/** Whether a 'YYYY-MM-DD' is in the range. */
export const isWithin = (day: string, { from, to }: DayRange = knownDays): boolean =>
  day >= from && day <= to;

/** A day as the API, rules and rows carry it: 'YYYY-MM-DD', one that exists and can be meant. */
export const knownDay = z.iso.date().refine((day) => isWithin(day), 'outside the days that can be meant');

/** The three parts of a date as they were typed. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const tidy = (text: string) =>
  withoutHidden(text).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
const before = /^(?:(\p{L}{3,})\.?,? ?)?(?:den |d\. ?)?(?=\d)/u;
const yearFirst = /^(?<year>\d{4}) ?[-./] ?(?<month>\d{1,2}) ?[-./] ?(?<day>\d{1,2})$/u;
const numbers =
  /^(?<day>\d{1,2})(?: ?[-./] ?| )(?<month>\d{1,2})(?:(?:\.? ?[-./] ?| )(?<year>\d{1,4}))?\.?$/u;
const named = /^(?<day>\d{1,2})\.?[ -]?(?<month>\p{L}{3,})\.?,?[ -]?(?<year>\d{1,4})?\.?$/u;

/** Reads a date as Danes write it: "1.2.2027", "1/2-2027", "mandag den 1. februar 2027", "1. feb. 2027", or "2027-02-01". */
export function readDay(text: string, range: DayRange = knownDays): ReadDay {
  const typed = tidy(text);
  const lead = before.exec(typed);
  const weekday = lead?.[1] === 'den' ? undefined : lead?.[1];
  const rest = typed.slice(lead?.[0].length ?? 0);
  const parts = (yearFirst.exec(rest) ?? numbers.exec(rest) ?? named.exec(rest))?.groups;
  if (!parts) return { fault: 'unreadable' };
  const read = readDayParts({ day: '', month: '', year: '', ...withoutUndefined(parts) }, range);
  return weekday === undefined || 'fault' in read ? read : onWeekday(read.value, weekday);
}

/** Reads a date typed in three parts; the month may be a name, and the whole date may stand in the first. */
export function readDayParts({ day, month, year }: DayParts, range: DayRange = knownDays): ReadDay {
  const [d, m, y] = [tidy(day).replace(/\.$/u, ''), tidy(month).replace(/\.$/u, ''), tidy(year)];
  if (m === '' && y === '' && !/^\d{0,2}$/u.test(d)) return readDay(d, range);
  if (d === '') return { fault: 'no-day' };
  if (m === '') return { fault: 'no-month' };
  if (y === '') return { fault: 'no-year' };
  const monthNumber = /^\d{1,2}$/u.test(m) ? Number(m) : monthOf(m);
  if (!/^\d{1,2}$/u.test(d) || monthNumber === null || !/^\d{1,4}$/u.test(y)) return { fault: 'unreadable' };
  if (y.length === 2) return { fault: 'two-digit-year', params: { year: y } };
  if (y.length < 4) return { fault: 'short-year' };
  return existing(Number(y), monthNumber, Number(d), range);
}

function existing(year: number, month: number, day: number, range: DayRange): ReadDay {
  if (month < 1 || month > 12) return { fault: 'no-such-month', params: { month } };
  const iso = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  if (iso < range.from) return { fault: 'before', params: { day: range.from } };
  if (iso > range.to) return { fault: 'after', params: { day: range.to } };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return { value: iso };
  return { fault: 'no-such-day', params: { day, month: monthName(month), year, last } };
}

function onWeekday(day: string, typed: string): ReadDay {
  const weekday = weekdayName(day);
  return weekday.startsWith(typed) ? { value: day } : { fault: 'other-weekday', params: { weekday, typed } };
}

/** A month by its name or at least its first three letters. */
function monthOf(name: string): number | null {
  const found = Array.from({ length: 12 }, (_, index) => index + 1).find(
    (month) => name.length >= 3 && monthName(month).startsWith(name),
  );
  return found ?? null;
}

const padded = (number: number, length: number) => String(number).padStart(length, '0');
const withoutUndefined = (groups: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
