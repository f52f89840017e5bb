import { pageAsked, wordsAsked } from '../../shell';
import { stages, type Stage } from '@samraad/requests';

/** How many cases a page of the list shows. */
export const pageSize = 20;

/** What the list's address asks for; anything it does not understand is left out. */
export interface ListAsked {
  readonly stage?: Stage;
  readonly q?: string;
  readonly page: number;
}

/** Reads the query of the list's address. Never throws. */
export function readListAsked(query: Readonly<Record<string, unknown>>): ListAsked {
  const stage = stages.find((one) => one === query['trin']);
  const q = wordsAsked(query);
  return { ...(stage && { stage }), ...(q !== '' && { q }), page: pageAsked(query) };
}
