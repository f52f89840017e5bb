import type { CentralSide, InvoiceView, OpenInvoices } from '@samraad/delivery';
import { addressOf, formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { localDateOf } from '@samraad/deadlines';
import { caseNumber } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import {
  type Cell,
  type Link,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Turn,
} from '../../../views';
import { csvKroner, type CsvRow } from '../csv';
import { invoicePill } from '../invoice-pill';
import type { InvoiceReader, PartyKept } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';
import { nextAct } from '../next-act';
import { paymentWords } from '../../payments/payments.da';
import { partyWords } from '../parties/parties.da';

const words = invoicesDa.list;

/** How many invoices a page holds. */
export const pageSize = 50;

/** A page of invoices, and what waits to be paid on all pages. */
export interface InvoicesListed {
  readonly items: readonly InvoiceView[];
  readonly total: number;
  readonly open: OpenInvoices;
  /** From 1. */
  readonly page: number;
}

/** Which of the parties' facts the viewer keeps, and the central side they act for. */
export interface InvoiceViewer {
  readonly kept: PartyKept;
  readonly side: CentralSide | null;
}

export interface InvoiceListPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly invoices: ListTable;
  readonly pagination: Pagination | null;
}

export function presentInvoiceList(
  listed: InvoicesListed,
  reader: InvoiceReader,
  { kept, side }: InvoiceViewer = { kept: null, side: null },
): InvoiceListPage {
  const { items, total, open, page } = listed;
  const pages = Math.ceil(total / pageSize);
  return {
    head: { title: invoicesDa.title, sub: words.sub, subLinks: links(total, kept, reader) },
    turn: turn(open, reader),
    invoices: {
      caption: words.caption,
      captionHidden: true,
      columns: columns(reader),
      rows: items.map((one) => ({ cells: cells(one, reader, side) })),
      empty: pastEnd(page, pages, invoicePaths.page) ?? words.empty,
    },
    pagination: pagination(page, pages, invoicePaths.page),
  };
}

/** The list as a file, and who sends or receives: to whoever keeps that. */
const links = (total: number, kept: PartyKept, reader: InvoiceReader): Link[] => [
  ...(total > 0 ? [{ text: words.csv, href: invoicePaths.csv }] : []),
  ...(reader === 'sends' ? [] : [{ text: paymentWords.title, href: addressOf('payments') }]),
  ...(kept === null ? [] : [{ text: partyWords[kept].title, href: invoicePaths[kept] }]),
];

function turn({ count, amount }: OpenInvoices, reader: InvoiceReader): Turn {
  if (count === 0) return { tone: 'done', sentence: words.turns.none };
  if (reader === 'sends') return { tone: 'wait', sentence: words.turns.provider(count) };
  const sum = formatMoney(amount);
  if (reader === 'checks') return { tone: 'wait', sentence: words.turns.unpaid(count, sum) };
  return { tone: 'own', sentence: words.turns.pay(count, sum), explanation: words.turns.equal };
}

function columns(reader: InvoiceReader) {
  const { invoice, case: ofCase, contract, attested, amount, match, state, act } = words.columns;
  return [
    { label: invoice },
    { label: ofCase },
    { label: contract, numeric: true },
    { label: attested, numeric: true },
    { label: amount, numeric: true },
    { label: match },
    { label: state },
    ...(reader === 'pays' ? [{ label: act, hidden: true }] : []),
  ];
}

function cells(one: InvoiceView, reader: InvoiceReader, side: CentralSide | null): Cell[] {
  const base: Cell[] = [
    { text: one.number, sub: words.sent(formatShortDayYear(one.sentAt)) },
    {
      text: caseNumber(one.caseNumber),
      ...(reader === 'checks' ? {} : { href: invoicePaths.case(one.caseId) }),
      sub: one.providerName,
    },
    { text: formatMoney(one.price), sub: words.signed(formatShortDayYear(one.signedAt)) },
    { text: formatMoney(one.attested), sub: words.stands(formatShortDayYear(one.standsAt)) },
    { text: formatMoney(one.amount), sub: words.inAll(formatMoney(one.invoicedInAll)) },
    { pill: one.matches ? { text: words.matches, tone: 'good' } : { text: words.differs, tone: 'bad' } },
    { pill: invoicePill(one), ...(one.paidAt ? { sub: formatShortDayYear(one.paidAt) } : {}) },
  ];
  if (reader !== 'pays') return base;
  const act = nextAct(one, side);
  return [
    ...base,
    act === 'approve' || act === 'pay'
      ? { button: { text: words[act], href: invoicePaths[act](one.id) } }
      : {},
  ];
}

/** The same as rows of a spreadsheet. */
export async function* invoiceCsv(invoices: AsyncIterable<InvoiceView>): AsyncGenerator<CsvRow> {
  yield invoicesDa.csv.header;
  for await (const one of invoices) {
    yield [
      one.number,
      one.providerName,
      String(one.caseNumber),
      csvKroner(one.price),
      csvKroner(one.attested),
      csvKroner(one.amount),
      t(`delivery.invoice-state.${one.state}`),
      localDateOf(one.sentAt),
      one.paidAt ? localDateOf(one.paidAt) : '',
    ];
  }
}
