import { type FrameView, type LedgerLine, summaryAfterHold } from '@samraad/budget';
import type { CaseAmount, PendingContract } from '@samraad/delivery';
import { formatMoney } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { caseNumber } from '@samraad/requests';
import { framesDa } from '../../../i18n/frames.da';
import type { Link, LinkList, ListTable, MoneyStack, PageHead, Turn } from '../../../views';
import { frameStack, nextTrancheNote, noStack } from '../frame-stack';
import { framePaths } from '../frames.paths';
import { ledgerTable } from '../ledger-table';

const words = framesDa.own;

/** What a provider's money page is drawn from. */
export interface OwnFrame {
  readonly round: Round;
  readonly frame: FrameView | null;
  readonly postings: readonly LedgerLine[];
  readonly pending: readonly PendingContract[];
  readonly billable: readonly CaseAmount[];
}

export interface OwnFramePage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly stack: MoneyStack | null;
  readonly unset: string;
  readonly pending: ListTable | null;
  readonly billable: ListTable | null;
  readonly ledger: ListTable;
  readonly links: LinkList;
}

export function presentOwnFrame(of: OwnFrame): OwnFramePage {
  const { round, frame, postings, pending, billable } = of;
  return {
    head: { title: words.title, sub: words.sub(round.name) },
    turn: turn(of),
    stack: frameStack(words.frame, frame, { note: nextTrancheNote(frame) }),
    unset: noStack(frame, words.unset),
    pending: pending.length === 0 ? null : pendingTable(pending, frame),
    billable: billable.length === 0 ? null : billableTable(billable),
    ledger: ledgerTable(postings),
    links: {
      items: [
        { text: words.invoices, href: '/regninger' },
        { text: words.csv, href: framePaths.ownCsv },
      ],
    },
  };
}

function turn({ frame, billable }: OwnFrame): Turn {
  const [first] = billable;
  if (first) {
    const sum = billable.reduce((all, { amount }) => all + amount, 0n);
    const action: Link = { text: words.send, href: invoiceOf(first) };
    return { tone: 'own', sentence: words.turns.bill(billable.length, formatMoney(sum)), action };
  }
  if (!frame || frame.total === null) return { tone: 'wait', sentence: words.turns.unset };
  if (!frame.useKnown) return { tone: 'wait', sentence: words.turns.unknown };
  if (frame.phase === 'over') return { tone: 'done', sentence: words.turns.over(formatMoney(frame.free)) };
  const sentence = frame.free > 0n ? words.turns.free(formatMoney(frame.free)) : words.turns.none;
  return { tone: frame.free > 0n ? 'done' : 'wait', sentence };
}

/** Each contract on its own, not one after the other: which one is sent first is not known. */
function pendingTable(pending: readonly PendingContract[], frame: FrameView | null): ListTable {
  const free = frame?.free ?? 0n;
  return {
    caption: words.pendingCaption,
    captionHidden: true,
    columns: [
      { label: words.columns.case },
      { label: words.columns.price, numeric: true },
      { label: words.columns.free, numeric: true },
    ],
    rows: pending.map((one) => {
      const after = frame && summaryAfterHold({ ...frame, total: frame.total ?? 0n }, one.amount);
      return {
        cells: [
          {
            text: one.title,
            href: `/sager/${one.caseId}/kontrakt`,
            sub: one.waiting ? words.waiting : words.draft,
          },
          { text: formatMoney(one.amount) },
          after
            ? { text: formatMoney(after.free) }
            : { pill: { text: words.noRoom(formatMoney(one.amount - free)), tone: 'near' as const } },
        ],
      };
    }),
  };
}

function billableTable(billable: readonly CaseAmount[]): ListTable {
  return {
    caption: words.billableCaption,
    captionHidden: true,
    columns: [
      { label: words.columns.case },
      { label: words.columns.amount, numeric: true },
      { label: words.send, hidden: true },
    ],
    rows: billable.map((one) => ({
      cells: [
        { text: one.title, sub: caseNumber(one.caseNumber) },
        { text: formatMoney(one.amount) },
        { button: { text: words.send, href: invoiceOf(one), quiet: true } },
      ],
    })),
  };
}

const invoiceOf = ({ caseId }: CaseAmount) => `/sager/${caseId}/regning`;
