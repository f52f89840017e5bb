import type { InvoiceView } from '@samraad/delivery';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { localDateOf } from '@samraad/deadlines';
import { caseNumber } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import type { Cell, Link, ListTable, PageHead, Turn } from '../../../views';
import { csvKroner } from '../csv';
import { invoicePill } from '../invoice-pill';
import type { InvoiceReader } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';

const words = invoicesDa.list;

export interface InvoiceListPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly invoices: ListTable;
}

export function presentInvoiceList(invoices: readonly InvoiceView[], reader: InvoiceReader): InvoiceListPage {
  const csv: Link = { text: words.csv, href: invoicePaths.csv };
  return {
    head: { title: invoicesDa.title, sub: words.sub, subLinks: invoices.length > 0 ? [csv] : [] },
    turn: turn(invoices, reader),
    invoices: {
      caption: words.caption,
      captionHidden: true,
      columns: columns(reader),
      rows: invoices.map((one) => ({ cells: cells(one, reader) })),
      empty: words.empty,
    },
  };
}

function turn(invoices: readonly InvoiceView[], reader: InvoiceReader): Turn {
  const open = invoices.filter(({ state }) => state === 'sent');
  if (open.length === 0) return { tone: 'done', sentence: words.turns.none };
  if (reader === 'sends') return { tone: 'wait', sentence: words.turns.provider(open.length) };
  const sum = formatMoney(open.reduce((all, { amount }) => all + amount, 0n));
  if (reader === 'checks') return { tone: 'wait', sentence: words.turns.unpaid(open.length, sum) };
  return { tone: 'own', sentence: words.turns.pay(open.length, sum), explanation: words.turns.equal };
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

function cells(one: InvoiceView, reader: InvoiceReader): Cell[] {
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
  return [
    ...base,
    one.state === 'sent' ? { button: { text: words.pay, href: invoicePaths.pay(one.id) } } : {},
  ];
}

/** The same as rows of a spreadsheet. */
export function invoiceCsv(invoices: readonly InvoiceView[]): string[][] {
  return [
    [...invoicesDa.csv.header],
    ...invoices.map((one) => [
      one.number,
      one.providerName,
      String(one.caseNumber),
      csvKroner(one.price),
      csvKroner(one.attested),
      csvKroner(one.amount),
      t(`delivery.invoice-state.${one.state}`),
      localDateOf(one.sentAt),
      one.paidAt ? localDateOf(one.paidAt) : '',
    ]),
  ];
}
