import { field, type Read } from './field';

/** The three inputs of a date as one raw value. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const isParts = (raw: unknown): raw is DayParts => typeof raw === 'object' && raw !== null && 'day' in raw;

function partsOf(raw: unknown): DayParts | null {
  if (isParts(raw)) return raw;
  const match = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/.exec(String(raw).trim());
  if (match) return { day: match[1] ?? '', month: match[2] ?? '', year: match[3] ?? '' };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(raw).trim());
  return iso ? { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' } : null;
}

function readDay(raw: unknown): Read<string> {
  if (raw === undefined || raw === '') return { problem: 'form.missing' };
  if (typeof raw !== 'string' && !isParts(raw)) return { problem: 'form.wrong-type' };
  const parts = partsOf(raw);
  if (!parts || ![parts.day, parts.month, parts.year].every((part) => /^\d{1,4}$/.test(part.trim())))
    return { problem: 'form.not-a-day' };
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 2200) return { problem: 'form.not-a-day' };
  return { value: date.toISOString().slice(0, 10) };
}

/** A date that exists, as 'YYYY-MM-DD': typed in three inputs, or as 27.11.2026. */
export const day = (label: string) => field<string>({ label, kind: 'day' }, readDay);

/** A date field's raw value: its three inputs when they were sent and not all empty, else the single text. */
export function dayFromBody(body: Readonly<Record<string, unknown>>, name: string): unknown {
  const parts = [body[`${name}-day`], body[`${name}-month`], body[`${name}-year`]];
  if (parts.every((part) => part === undefined || part === '')) return body[name];
  if (!parts.every((part) => typeof part === 'string' || part === undefined)) return parts;
  const [dayPart, month, year] = parts.map((part) => (typeof part === 'string' ? part : ''));
  return { day: dayPart ?? '', month: month ?? '', year: year ?? '' };
}
