import { onOneLine } from '@samraad/platform';

type Query = Readonly<Record<string, unknown>>;
const mostPages = 99_999;

/** Which page of a list the address asks for, from 1: whatever is none is the first. Past the end is for `pastEnd` to tell. */
export function pageAsked(query: Query, named = 'side'): number {
  const typed = query[named];
  const number = typeof typed === 'string' && /^\d+$/.test(typed) ? Number(typed) : 1;
  return Math.min(Math.max(number, 1), mostPages);
}

/** The words a list's address searches for; '' when there are none to be seen. */
export function wordsAsked(query: Query, most = 120): string {
  return typeof query['q'] === 'string' ? onOneLine(query['q']).slice(0, most) : '';
}
