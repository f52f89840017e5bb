import {
  type DayParts,
  type DayRange,
  formatShortDayYear,
  isBlank,
  knownDays,
  readDay,
  readDayParts,
} from '@samraad/platform';
import { asField, field, type Read } from './field';

const isParts = (raw: unknown): raw is DayParts => typeof raw === 'object' && raw !== null && 'day' in raw;

function readField(raw: unknown, range: DayRange): Read<string> {
  if (raw === undefined || raw === null || raw === '') return { problem: 'form.missing' };
  if (typeof raw !== 'string' && !isParts(raw)) return { problem: 'form.wrong-type' };
  const read = typeof raw === 'string' ? readDay(raw, range) : readDayParts(raw, range);
  if (!('fault' in read) || (read.fault !== 'before' && read.fault !== 'after')) return asField('day', read);
  const limit = formatShortDayYear(read.fault === 'before' ? range.from : range.to);
  return asField('day', { fault: read.fault, params: { limit } });
}

/** A date that exists, as 'YYYY-MM-DD': typed in three inputs, or in one as Danes write it. */
export const day = (label: string, range: DayRange = knownDays) =>
  field<string>({ label, kind: 'day' }, (raw) => readField(raw, range));

/** A date field's raw value: its three inputs when they were sent and not all empty, else the single text. */
export function dayFromBody(body: Readonly<Record<string, unknown>>, name: string): unknown {
  const parts = [body[`${name}-day`], body[`${name}-month`], body[`${name}-year`]];
  if (parts.every((part) => part === undefined || (typeof part === 'string' && isBlank(part))))
    return body[name];
  if (!parts.every((part) => typeof part === 'string' || part === undefined)) return parts;
  const [dayPart, month, year] = parts.map((part) => (typeof part === 'string' ? part : ''));
  return { day: dayPart ?? '', month: month ?? '', year: year ?? '' };
}
