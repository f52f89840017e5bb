import { pageAsked, wordsAsked } from '../../shell';
import { inboxFilters, type InboxFilter } from '@samraad/monitoring';

/** How many cases a page of the inbox holds. */
export const pageSize = 25;

/** Addresses carry Danish words. */
export const filterWords: Readonly<Record<InboxFilter, string>> = {
  all: 'alle',
  new: 'nye',
  unassigned: 'uden-konsulent',
  mine: 'mine',
  'on-us': 'venter-paa-os',
  'on-parties': 'venter-paa-parterne',
  breached: 'overskredet',
};

/** Which part of the inbox is asked for. */
export interface InboxQuestion {
  readonly filter: InboxFilter;
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** Reads an address; whatever it does not know becomes the whole inbox's first page. */
export function readInboxQuestion(query: Readonly<Record<string, unknown>>): InboxQuestion {
  const filter = inboxFilters.find((one) => filterWords[one] === query['vis']) ?? 'all';
  return { filter, search: wordsAsked(query), page: pageAsked(query) };
}
