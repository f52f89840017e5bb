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
  const search = typeof query['q'] === 'string' ? query['q'].trim().slice(0, 120) : '';
  const typed = typeof query['side'] === 'string' && /^[1-9]\d{0,4}$/.test(query['side']);
  return { filter, search, page: typed ? Number(query['side']) : 1 };
}
