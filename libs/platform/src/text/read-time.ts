import { withoutHidden } from './blank-text';
import type { Reading } from './reading';

/** What is wrong with a time of day; 'ambiguous' says the two it could be. */
export type TimeFault = 'unreadable' | 'hour' | 'minute' | 'ambiguous';

const padded = (number: number) => String(number).padStart(2, '0');

/** Reads a time of day as 'HH:MM', from "14.30", "14:30", "1430", "kl. 14" or "9". */
export function readTime(text: string): Reading<string, TimeFault> {
  const bare = withoutHidden(text)
    .toLowerCase()
    .trim()
    .replace(/^kl(?:okken)?\.?\s*/u, '');
  const match =
    /^(\d{1,2})(?:\s?[.:]\s?(\d{1,2})(?:[.:]00)?)?$/u.exec(bare) ?? /^(\d{2})(\d{2})$/u.exec(bare);
  if (!match) return { fault: 'unreadable' };
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23) return { fault: 'hour', params: { hour } };
  if (match[2]?.length === 1)
    return { fault: 'ambiguous', params: { one: `${hour}.0${minute}`, other: `${hour}.${minute}0` } };
  if (minute > 59) return { fault: 'minute', params: { minute } };
  return { value: `${padded(hour)}:${padded(minute)}` };
}
