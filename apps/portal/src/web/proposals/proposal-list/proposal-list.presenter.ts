import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatDay, formatShortDayYear, t, textOf } from '@samraad/platform';
import type { ListedProposal, ProposalGroup } from '@samraad/proposals';
import {
  type Cell,
  type EmptyState,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Turn,
} from '../../../views';
import { proposalsWords } from '../proposals.da';
import { sideName } from '../side-words';

const words = proposalsWords.list;

/** How many proposals a page holds. */
export const pageSize = 30;

/** A page of proposals as a viewer sees them. */
export interface ProposalsListed {
  readonly items: readonly ListedProposal[];
  readonly counts: Readonly<Record<ProposalGroup, number>>;
  /** From 1. */
  readonly page: number;
  /** Reads all, and answers none. */
  readonly onlyReads: boolean;
}

export interface ProposalListPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly tables: readonly { readonly heading: string; readonly table: ListTable }[];
  readonly empty: EmptyState | null;
  readonly pagination: Pagination | null;
}

const hrefOf = (page: number) => addressOf('proposals', {}, { side: page > 1 ? String(page) : undefined });

export function presentProposalList(listed: ProposalsListed): ProposalListPage {
  const { items, counts, page } = listed;
  const pages = Math.ceil((counts.ours + counts.theirs + counts.ended) / pageSize);
  const groups = (['ours', 'theirs', 'ended'] as const).map((group) => ({
    heading: headingOf(group, listed),
    own: items.filter((one) => one.group === group),
    group,
  }));
  return {
    head: { title: proposalsWords.title, sub: words.sub },
    turn: turn(listed),
    tables: groups
      .filter(({ own }) => own.length > 0)
      .map(({ heading, own, group }) => ({ heading, table: table(heading, own, group) })),
    empty: items.length > 0 ? null : (pastEnd(page, pages, hrefOf) ?? words.empty),
    pagination: pagination(page, pages, hrefOf),
  };
}

const headingOf = (group: ProposalGroup, { onlyReads }: ProposalsListed): string =>
  group === 'theirs' && onlyReads ? words.watched : words[group];

function turn({ items, counts, onlyReads }: ProposalsListed): Turn {
  const first = items.find(({ group }) => group === 'ours');
  if (first) {
    const day = formatDay(localDateOf(first.lapsesAt));
    const sentence =
      counts.ours === 1 ? words.turns.one(first.title, day) : words.turns.many(counts.ours, day);
    const action = { text: words.turns.answer, href: addressOf('proposal', { proposalId: first.id }) };
    return { tone: 'own', sentence, action };
  }
  if (counts.theirs === 0) return { tone: 'done', sentence: words.turns.none };
  const sentence = onlyReads ? words.turns.watched(counts.theirs) : words.turns.waiting(counts.theirs);
  return { tone: 'wait', sentence };
}

function table(caption: string, proposals: readonly ListedProposal[], group: ProposalGroup): ListTable {
  const { what, from, day, state, ended } = words.columns;
  const columns = group === 'ended' ? [what, from, state, ended] : [what, from, day];
  return {
    caption,
    captionHidden: true,
    columns: columns.map((label) => ({ label })),
    rows: proposals.map((one) => ({ cells: cells(one, group) })),
  };
}

function cells(one: ListedProposal, group: ProposalGroup): Cell[] {
  const what: Cell = {
    text: one.title,
    href: addressOf('proposal', { proposalId: one.id }),
    sub: textOf(`proposals.kind.${one.kind}`),
  };
  const from: Cell = { text: sideName(one.side), sub: formatShortDayYear(one.proposedAt) };
  if (group !== 'ended') return [what, from, { text: formatDay(localDateOf(one.lapsesAt)) }];
  const good = one.state === 'approved';
  const state: Cell = { pill: { text: t(`proposals.state.${one.state}`), tone: good ? 'good' : 'plain' } };
  return [what, from, state, { text: one.endedAt ? formatShortDayYear(one.endedAt) : '' }];
}
