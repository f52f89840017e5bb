import { type FrameView, summaryAfterHold } from '@samraad/budget';
import type { BillableCases, CaseAmount, PendingContract, PendingContracts } from '@samraad/delivery';
import { addressOf, formatMoney } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { caseNumber } from '@samraad/requests';
import { framesDa } from '../../../i18n/frames.da';
import type { Link, LinkList, ListTable, MoneyStack, PageHead, Turn } from '../../../views';
import { frameStack, nextTrancheNote, noStack } from '../frame-stack';
import { type FramePartsShown, presentFrameParts } from '../frame-parts.presenter';
import type { FrameParts } from '../frame-parts.reader';
import { framePaths } from '../frames.paths';
import type { PostingsPage } from '../frames-desk';
import { type Ledger, presentLedger } from '../ledger-table';

const words = framesDa.own;

/** What a provider's money page is drawn from. */
export interface OwnFrame {
  readonly round: Round;
  readonly frame: FrameView | null;
  readonly postings: PostingsPage;
  readonly pending: PendingContracts;
  readonly billable: BillableCases;
  readonly parts: FrameParts;
}

export interface OwnFramePage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly stack: MoneyStack | null;
  readonly unset: string;
  readonly pending: ListTable | null;
  /** How many more there are than are shown. */
  readonly morePending: string | null;
  readonly billable: ListTable | null;
  readonly moreBillable: string | null;
  readonly parts: FramePartsShown;
  readonly ledger: Ledger;
  readonly links: LinkList;
}

export function presentOwnFrame(of: OwnFrame): OwnFramePage {
  const { round, frame, postings, pending, billable, parts } = of;
  return {
    head: { title: words.title, sub: words.sub(round.name) },
    turn: turn(of),
    stack: frameStack(words.frame, frame, { note: nextTrancheNote(frame) }),
    unset: noStack(frame, words.unset),
    pending: pending.items.length === 0 ? null : pendingTable(pending.items, frame),
    morePending: more(pending),
    billable: billable.items.length === 0 ? null : billableTable(billable.items),
    moreBillable: more(billable),
    parts: presentFrameParts(words.frame, frame, parts, (page) => framePaths.ownContractsOf(round.key, page)),
    ledger: presentLedger(postings, (page) => framePaths.ownOf(round.key, page)),
    links: {
      items: [
        { text: words.invoices, href: addressOf('invoices') },
        { text: words.waitingList, href: addressOf('waiting-list') },
        { text: words.csv, href: framePaths.ownCsvOf(round.key) },
      ],
    },
  };
}

const more = ({ items, total }: { readonly items: readonly unknown[]; readonly total: number }) =>
  total > items.length ? words.more(total - items.length) : null;

function turn({ frame, billable }: OwnFrame): Turn {
  const [first] = billable.items;
  if (first) {
    const action: Link = { text: words.send, href: invoiceOf(first) };
    return { tone: 'own', sentence: words.turns.bill(billable.total, formatMoney(billable.amount)), action };
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
      // A new version swaps the hold of the one before it.
      const own = free + one.held;
      const before = frame && { ...frame, total: frame.total ?? 0n, free: own, held: frame.held - one.held };
      const after = before && summaryAfterHold(before, one.amount);
      return {
        cells: [
          {
            text: one.title,
            href: `/sager/${one.caseId}/kontrakt`,
            sub: pendingWords(one),
          },
          { text: formatMoney(one.amount) },
          after
            ? { text: formatMoney(after.free) }
            : { pill: { text: words.noRoom(formatMoney(one.amount - own)), tone: 'near' as const } },
        ],
      };
    }),
  };
}

const pendingWords = ({ state, held }: PendingContract): string =>
  state === 'changes_asked'
    ? words.changesAsked(formatMoney(held))
    : state === 'waiting'
      ? words.waiting
      : words.draft;

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
