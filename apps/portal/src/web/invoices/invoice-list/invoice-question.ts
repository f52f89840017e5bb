import { type InvoiceList, type InvoiceOrder, type InvoicesAsked } from '@samraad/delivery';
import type { LocalDate } from '@samraad/deadlines';
import { addressOf, isId, readSearch } from '@samraad/platform';
import { pageAsked, wordsAsked } from '../../shell';

/** How many invoices a page holds. */
export const pageSize = 50;

/** The lists a page shows; addresses carry Danish words. */
export const listWords = {
  all: 'alle',
  'to-approve': 'til-godkendelse',
  'to-pay': 'til-betaling',
  overdue: 'forfaldne',
  paid: 'betalte',
  credited: 'krediterede',
} as const satisfies Partial<Record<InvoiceList, string>>;
export type ShownList = keyof typeof listWords;
export const shownLists = Object.keys(listWords) as readonly ShownList[];

export const orderWords = {
  first: 'naeste',
  due: 'forfald',
  newest: 'nyeste',
  amount: 'beloeb',
  number: 'sag',
} as const satisfies Record<InvoiceOrder, string>;
const orders = Object.keys(orderWords) as readonly InvoiceOrder[];

/** What narrows every list, by the name it has in the address. */
export const narrowNames = { providerId: 'udbyder', roundId: 'runde' } as const;
export type Narrow = keyof typeof narrowNames;
export const narrows = Object.keys(narrowNames) as readonly Narrow[];

/** Which invoices are asked for. */
export interface InvoiceQuestion {
  readonly list: ShownList;
  readonly search: string;
  readonly chosen: Readonly<Partial<Record<Narrow, string>>>;
  readonly order: InvoiceOrder;
  /** From 1. */
  readonly page: number;
}

/** Reads an address; whatever it does not know becomes the first page of them all. */
export function readInvoiceQuestion(query: Readonly<Record<string, unknown>>): InvoiceQuestion {
  const chosen = narrows.flatMap((narrow): [Narrow, string][] => {
    const typed = query[narrowNames[narrow]];
    return typeof typed === 'string' && isId(typed) ? [[narrow, typed]] : [];
  });
  return {
    list: shownLists.find((one) => listWords[one] === query['vis']) ?? 'all',
    search: wordsAsked(query),
    chosen: Object.fromEntries(chosen),
    order: orders.find((one) => orderWords[one] === query['orden']) ?? 'first',
    page: pageAsked(query),
  };
}

/** The address of a question; `base` where it is another than the page's (the file's). */
export function invoiceAddress(question: InvoiceQuestion, base: string = addressOf('invoices')): string {
  const { list, search, chosen, order, page } = question;
  const query = new URLSearchParams();
  if (list !== 'all') query.set('vis', listWords[list]);
  if (search) query.set('q', search);
  for (const narrow of narrows) if (chosen[narrow]) query.set(narrowNames[narrow], chosen[narrow]);
  if (order !== 'first') query.set('orden', orderWords[order]);
  if (page > 1) query.set('side', String(page));
  const text = query.toString();
  return text ? `${base}?${text}` : base;
}

/** Whether a list is less than the whole of its kind. */
export const isNarrowed = ({ search, chosen }: InvoiceQuestion): boolean =>
  search !== '' || Object.keys(chosen).length > 0;

/** The question as it is asked, among the invoices of `scope`: whose list it is decides before what is chosen. */
export function askedOf(
  { list, search, chosen, order }: InvoiceQuestion,
  { providerIds }: Pick<InvoicesAsked, 'providerIds'>,
  today: LocalDate,
): InvoicesAsked {
  const { providerId, roundId } = chosen;
  return {
    ...{ today, order, roundId, search: readSearch(search), lists: [list] },
    providerIds: within(providerIds, providerId),
  };
}

/** One provider among those that may be seen. */
export const within = (
  allowed: readonly string[] | undefined,
  one: string | undefined,
): readonly string[] | undefined =>
  one === undefined ? allowed : allowed === undefined || allowed.includes(one) ? [one] : [];
