import type { LocalDate } from '@samraad/deadlines';
import type { CentralSide, InvoiceListSizes, InvoiceView, ListSize } from '@samraad/delivery';
import { addressOf, formatMoney, formatShortDayYear } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import {
  type Cell,
  type EmptyState,
  type Facets,
  type Link,
  type ListFilters,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Turn,
} from '../../../views';
import { paymentWords } from '../../payments/payments.da';
import { attestedLine } from '../attested-line';
import { invoicePill } from '../invoice-pill';
import type { InvoiceReader, PartyKept } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';
import { nextAct } from '../next-act';
import { partyWords } from '../parties/parties.da';
import { traceHref } from '../trace-link';
import { ageOf } from './invoice-age';
import { type InvoiceChoices, presentInvoiceFilters } from './invoice-filters.presenter';
import { invoiceAddress, type InvoiceQuestion, isNarrowed, pageSize, shownLists } from './invoice-question';

const words = invoicesDa.list;

/** A page of a list of invoices, and how large each list is of what is chosen. */
export interface InvoicesListed {
  readonly items: readonly InvoiceView[];
  readonly sizes: InvoiceListSizes;
  readonly choices: InvoiceChoices;
  readonly question: InvoiceQuestion;
  readonly today: LocalDate;
}

/** Which of the parties' facts the viewer keeps, and the central side they act for. */
export interface InvoiceViewer {
  readonly kept: PartyKept;
  readonly side: CentralSide | null;
}

export interface InvoiceListPage {
  readonly head: PageHead;
  /** What waits in all; null while a list is narrowed or another than the whole. */
  readonly turn: Turn | null;
  readonly facets: Facets;
  readonly filters: ListFilters;
  /** How much is on the list shown. */
  readonly shown: string | null;
  readonly invoices: ListTable;
  readonly pagination: Pagination | null;
}

export function presentInvoiceList(
  listed: InvoicesListed,
  reader: InvoiceReader,
  { kept, side }: InvoiceViewer = { kept: null, side: null },
): InvoiceListPage {
  const { items, sizes, choices, question, today } = listed;
  const size = sizes[question.list];
  const pages = Math.ceil(size.count / pageSize);
  const pageHref = (page: number) => invoiceAddress({ ...question, page });
  const whole = question.list === 'all' && !isNarrowed(question);
  return {
    head: { title: invoicesDa.title, sub: words.sub, subLinks: links(listed, kept, reader) },
    turn: whole ? turn(sizes.sent, reader, sizes.overdue.count) : null,
    facets: facetsOf(sizes, question),
    filters: presentInvoiceFilters(question, choices),
    shown: whole || size.count === 0 ? null : words.shown(size.count, formatMoney(size.amount)),
    invoices: {
      caption: words.lists[question.list],
      captionHidden: true,
      columns: columns(reader),
      rows: items.map((one) => ({ cells: cells(one, reader, { side, today }) })),
      empty: pastEnd(question.page, pages, pageHref) ?? emptyOf(whole),
    },
    pagination: pagination(question.page, pages, pageHref),
  };
}

/** Each list with how many it holds of what is chosen. */
const facetsOf = (sizes: InvoiceListSizes, question: InvoiceQuestion): Facets => ({
  label: words.facets,
  items: shownLists.map((list) => ({
    text: words.lists[list],
    href: invoiceAddress({ ...question, list, page: 1 }),
    count: sizes[list].count,
    current: list === question.list,
  })),
});

function emptyOf(whole: boolean): EmptyState {
  const { heading, text, filtered, all } = words.empty;
  return whole
    ? { heading, text }
    : { heading, text: filtered, action: { text: all, href: invoicePaths.list } };
}

/** The list as a file, and who sends or receives: to whoever keeps that. */
const links = ({ sizes, question }: InvoicesListed, kept: PartyKept, reader: InvoiceReader): Link[] => [
  ...(sizes[question.list].count > 0
    ? [{ text: words.csv, href: invoiceAddress({ ...question, page: 1 }, invoicePaths.csv) }]
    : []),
  ...(reader === 'sends' ? [] : [{ text: paymentWords.title, href: addressOf('payments') }]),
  ...(kept === null ? [] : [{ text: partyWords[kept].title, href: invoicePaths[kept] }]),
];

function turn({ count, amount }: ListSize, reader: InvoiceReader, overdue: number): Turn {
  if (count === 0) return { tone: 'done', sentence: words.turns.none };
  const late = overdue > 0 ? words.turns.overdue(overdue) : null;
  if (reader === 'sends')
    return { tone: 'wait', sentence: words.turns.provider(count), ...(late ? { explanation: late } : {}) };
  const sum = formatMoney(amount);
  if (reader === 'checks')
    return {
      tone: 'wait',
      sentence: words.turns.unpaid(count, sum),
      ...(late ? { explanation: late } : {}),
    };
  return {
    tone: late ? 'breached' : 'own',
    sentence: words.turns.pay(count, sum),
    explanation: [...(late ? [late] : []), words.turns.equal].join(' '),
  };
}

function columns(reader: InvoiceReader) {
  const { invoice, case: ofCase, contract, attested, amount, due, state, act } = words.columns;
  return [
    { label: invoice },
    { label: ofCase },
    { label: contract, numeric: true },
    { label: attested, numeric: true },
    { label: amount, numeric: true },
    { label: due },
    { label: state },
    ...(reader === 'pays' ? [{ label: act, hidden: true }] : []),
  ];
}

interface Looked {
  readonly side: CentralSide | null;
  readonly today: LocalDate;
}

function cells(one: InvoiceView, reader: InvoiceReader, { side, today }: Looked): Cell[] {
  // The auditor has no way into the case, but to what the invoice did to the money.
  const { id } = one;
  const traced = reader === 'checks' ? { href: traceHref(one) } : {};
  const base: Cell[] = [
    {
      text: one.number,
      ...traced,
      sub: words.sent(one.providerName, formatShortDayYear(one.sentAt)),
    },
    {
      text: caseNumber(one.caseNumber),
      ...(reader === 'checks' ? {} : { href: invoicePaths.case(one.caseId) }),
    },
    { text: formatMoney(one.price), sub: words.signed(formatShortDayYear(one.signedAt)) },
    { text: formatMoney(one.attested), sub: attestedLine(one) },
    {
      text: formatMoney(one.amount),
      ...(one.amount === one.invoicedInAll ? {} : { sub: words.inAll(formatMoney(one.invoicedInAll)) }),
      pill: one.matches ? { text: words.matches, tone: 'good' } : { text: words.differs, tone: 'bad' },
    },
    dueCell(one, today),
    { pill: invoicePill(one), ...(one.paidAt ? { sub: formatShortDayYear(one.paidAt) } : {}) },
  ];
  if (reader !== 'pays') return base;
  const act = nextAct(one, side);
  return [
    ...base,
    act === 'approve' || act === 'pay'
      ? { button: { text: words[act], href: invoicePaths[act](id), quiet: true } }
      : {},
  ];
}

/** The last day it is paid in time; of one that is not paid, how old it is, and lateness in words. */
function dueCell(one: InvoiceView, today: LocalDate): Cell {
  const age = ageOf(one, today);
  const text = formatShortDayYear(one.dueOn);
  if (!age) return { text };
  return {
    text,
    sub: words.age(age.days),
    ...(age.late > 0 ? { pill: { text: words.late(age.late), tone: 'bad' } } : {}),
  };
}
