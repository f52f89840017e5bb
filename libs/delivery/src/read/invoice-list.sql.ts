import type { LocalDate } from '@samraad/deadlines';
import { likeText, type SearchWords } from '@samraad/platform';
import type { InvoiceState } from '../domain/invoice-state';
import { approveFirstSql, invoiceColumns, invoiceJoins } from './invoices.sql';

/** The round's rule is looked up once an invoice, and only of one it matters to. */
const withRule = ` CROSS JOIN LATERAL (SELECT CASE WHEN i.state = 'sent' AND i.approved_at IS NULL
  THEN ${approveFirstSql} ELSE false END AS approval OFFSET 0) waits`;

/** Each list of invoices as a condition; $1 is today. The keys are what lists are asked for by. */
export const invoiceConditions = {
  all: 'true',
  'to-approve': `i.state = 'sent' AND waits.approval`,
  'to-pay': `i.state = 'sent' AND NOT waits.approval`,
  overdue: `i.state = 'sent' AND i.due_on < $1::date`,
  sent: `i.state = 'sent'`,
  paid: `i.state = 'paid'`,
  credited: `i.state = 'credited'`,
} as const satisfies Record<string, string> & Record<InvoiceState, string>;
export type InvoiceList = keyof typeof invoiceConditions;
export const invoiceLists = Object.keys(invoiceConditions) as readonly InvoiceList[];

/** Those to pay first, oldest first, then the settled ones, newest first; or all in one order. */
export const invoiceOrders = {
  first: `i.state <> 'sent', CASE WHEN i.state = 'sent' THEN i.sent_at END, i.sent_at DESC, i.id`,
  due: 'i.due_on, i.sent_at, i.id',
  newest: 'i.sent_at DESC, i.id',
  amount: 'i.amount DESC, i.sent_at, i.id',
  number: 'r.number, i.sent_at, i.id',
} as const;
export type InvoiceOrder = keyof typeof invoiceOrders;

/** Which invoices; all of what is given must hold. */
export interface InvoiceFilter {
  readonly caseId?: string | undefined;
  readonly providerIds?: readonly string[] | undefined;
  readonly roundId?: string | undefined;
  /** An invoice's number or a part of it, a case's number or reference. */
  readonly search?: SearchWords | null;
}

/** Which of them, as of which day, and in which order. */
export interface InvoicesAsked extends InvoiceFilter {
  readonly today: LocalDate;
  readonly lists?: readonly InvoiceList[];
  readonly order?: InvoiceOrder;
}

/** A statement with its parameters, of which $1 is today. */
export interface Asked {
  readonly sql: string;
  readonly params: readonly unknown[];
}

// A part of a number is looked for by its trigrams; what is shorter than one, by how the number begins.
const partOf = (key: string) => (key.length < 3 ? `${likeText(key)}%` : `%${likeText(key)}%`);

// As it is written, letters in the groups of a reference.
const written = (letters: string | null) =>
  letters?.toUpperCase().replace(/^(SR)(.{4})(.+)$/, '$1-$2-$3') ?? null;

/** What narrows the lists, with its parameters after `params`. */
function within(
  { caseId, providerIds, roundId, search }: InvoiceFilter,
  lists: readonly InvoiceList[],
  params: unknown[],
): string {
  const at = (value: unknown) => `$${params.push(value)}`;
  const found = ([key, number, letters]: SearchWords) => `i.id IN (
    SELECT n.id FROM invoice n WHERE search_key(n.number) LIKE ${at(partOf(key))}
    UNION SELECT o.id FROM request q JOIN invoice o ON o.case_id = q.id
      WHERE q.number = ${at(number)}::int OR q.reference = ${at(written(letters))})`;
  const all = [
    ...lists.map((list) => invoiceConditions[list]),
    ...(caseId ? [`i.case_id = ${at(caseId)}`] : []),
    ...(providerIds ? [`i.provider_id = ANY (${at(providerIds)}::uuid[])`] : []),
    ...(roundId ? [`c.round_id = ${at(roundId)}`] : []),
    ...(search ? [found(search)] : []),
  ];
  return ['$1::date IS NOT NULL', ...all].join(' AND ');
}

const ruled = (lists: readonly InvoiceList[]): string =>
  lists.some((list) => list === 'to-approve' || list === 'to-pay') ? withRule : '';

const listed = `invoice i JOIN delivery_course c ON c.contract_id = i.contract_id JOIN request r ON r.id = i.case_id`;

/** All of a list in its order, for a case or a file. */
export function wholeListSql({ today, lists = [], order = 'first', ...filter }: InvoicesAsked): Asked {
  const params: unknown[] = [today];
  const where = within(filter, lists, params);
  const sql = `${invoiceColumns} FROM invoice i ${invoiceJoins}${ruled(lists)} WHERE ${where} ORDER BY ${invoiceOrders[order]}`;
  return { sql, params };
}

export interface ListWindow {
  readonly limit: number;
  readonly offset: number;
}

/** A page of it. */
export function listPageSql(asked: InvoicesAsked, window: ListWindow): Asked {
  const { today, lists = [], order = 'first', ...filter } = asked;
  const params: unknown[] = [today];
  const at = (value: unknown) => `$${params.push(value)}`;
  const [limit, offset] = [`${at(window.limit)}::int`, `${at(window.offset)}::int`];
  const rows = isBare(asked)
    ? `(${firstRows(asked, `${limit} + ${offset}`, at)}) i`
    : `${listed}${ruled(lists)} WHERE ${within(filter, lists, params)}`;
  const by = invoiceOrders[order];
  const sql = `${invoiceColumns}
  FROM (SELECT i.id FROM ${rows} ORDER BY ${by} LIMIT ${limit} OFFSET ${offset}) page
  JOIN invoice i ON i.id = page.id ${invoiceJoins} WHERE $1::date IS NOT NULL ORDER BY ${by}`;
  return { sql, params };
}

const states = ['sent', 'paid', 'credited'] as const satisfies readonly InvoiceState[];
const ofState = (list: InvoiceList) => list === 'all' || states.some((state) => state === list);

/** Whether a list, in its usual order, is no more than the states it holds: then each is read from an index. */
const isBare = ({ caseId, roundId, search, lists = [], order = 'first' }: InvoicesAsked): boolean =>
  !caseId && !roundId && !search && order === 'first' && lists.every(ofState);

/** Each state in its order from an index, only as far as the page reaches; of some providers, each one's. */
function firstRows(
  { providerIds, lists = [] }: InvoicesAsked,
  most: string,
  at: (value: unknown) => string,
): string {
  const asked = states.filter((state) => lists.every((list) => list === 'all' || list === state));
  const ofEach = (of: string) =>
    asked
      .map(
        (state) => `(SELECT i.id, i.state, i.sent_at FROM invoice i WHERE ${of}i.state = '${state}'
      ORDER BY i.sent_at ${state === 'sent' ? 'ASC' : 'DESC'}, i.id LIMIT ${most})`,
      )
      .join(' UNION ALL ');
  if (asked.length === 0) return `SELECT i.id, i.state, i.sent_at FROM invoice i WHERE false`;
  if (!providerIds) return ofEach('');
  return `SELECT first.* FROM unnest(${at(providerIds)}::uuid[]) AS own (id)
    CROSS JOIN LATERAL (${ofEach('i.provider_id = own.id AND ')}) first`;
}

/** How many there are in each list, and for how much, less what is credited; what narrows the one narrows the others. */
export function listSizesSql(
  { today, ...filter }: InvoiceFilter & Pick<InvoicesAsked, 'today'>,
  lists: readonly InvoiceList[],
): Asked {
  const params: unknown[] = [today];
  const each = invoiceLists.flatMap((list) => {
    const those = `FILTER (WHERE ${invoiceConditions[list]})`;
    return [
      `count(*) ${those}::int AS "n_${list}"`,
      `coalesce(sum(i.amount - i.credited) ${those}, 0)::bigint AS "sum_${list}"`,
    ];
  });
  return {
    sql: `SELECT ${each.join(', ')} FROM ${listed}${withRule} WHERE ${within(filter, lists, params)}`,
    params,
  };
}
