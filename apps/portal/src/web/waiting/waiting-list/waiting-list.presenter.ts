import type { FrameWaiting, PublishedOvertake, WaitingOne } from '@samraad/contracts';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatDayYear, formatMoney, formatShortDayYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import { listInWords } from '../../../access/who-sees/who-sees.da';
import type { Cell, ListTable, PageHead } from '../../../views';
import { expectedWords, offerWords } from '../waiting-words';
import { waitingListWords as words } from './waiting-list.da';

/** One provider's list, as far as the viewer may read it. */
export interface ListOnDesk extends FrameWaiting {
  readonly provider: string;
  /** all: the whole list. own: only one's own cases, and how many there are. */
  readonly reading: 'all' | 'own';
}

/** What the page is drawn from. */
export interface WaitingListFacts {
  readonly round: Round;
  /** Working days to answer an offer in, of the round. */
  readonly days: number;
  readonly lists: readonly ListOnDesk[];
  readonly overtakes: readonly PublishedOvertake[];
  /** Where a case leads to for the viewer; null: nowhere. */
  readonly caseAt: 'case.contract' | 'deadlines' | null;
  readonly proposes: boolean;
}

export interface WaitingListModel {
  readonly head: PageHead;
  readonly lists: readonly { readonly heading: string; readonly lead: string; readonly table: ListTable }[];
  readonly estimate: string | null;
  readonly nobody: string | null;
  readonly how: string;
  readonly rules: readonly string[];
  readonly decisionsHeading: string;
  readonly decisions: readonly { readonly heading: string; readonly reason: string; readonly by: string }[];
  readonly none: string;
}

export function presentWaitingList(of: WaitingListFacts): WaitingListModel {
  const shown = of.lists.filter(({ waiting }) => waiting.length > 0);
  return {
    head: { title: words.title(of.round.name), sub: words.sub },
    lists: shown.map((list) => ({
      heading: words.list(list.provider),
      lead:
        list.reading === 'all'
          ? words.free(formatMoney(list.frame.free), list.waiting.at(-1)?.of ?? 0, list.waiting.length)
          : words.ofAll(list.waiting.at(-1)?.of ?? list.waiting.length),
      table: tableOf(list, of),
    })),
    estimate: shown.length > 0 ? words.estimate : null,
    nobody: shown.length === 0 && of.caseAt !== null ? words.nobody : null,
    how: words.how,
    rules: words.rules(of.days),
    decisionsHeading: words.decisions,
    decisions: of.overtakes.map(({ number, overtaken, provider, reason, decidedAt }) => ({
      heading: words.decided(number, listInWords(overtaken.map(String)), provider),
      reason,
      by: words.by(formatDayYear(localDateOf(decidedAt))),
    })),
    none: words.none,
  };
}

function tableOf({ provider, waiting }: ListOnDesk, of: WaitingListFacts): ListTable {
  const { place, case: ofCase, since, price, offer, expected, act } = words.columns;
  return {
    caption: words.list(provider),
    captionHidden: true,
    columns: [
      { label: ofCase },
      { label: place, numeric: true },
      { label: since },
      { label: price, numeric: true },
      { label: offer },
      { label: expected },
      ...(of.proposes ? [{ label: act, hidden: true }] : []),
    ],
    rows: waiting.map((one) => ({ cells: cellsOf(one, of) })),
  };
}

function cellsOf(one: WaitingOne, { caseAt, proposes }: WaitingListFacts): Cell[] {
  const { caseId, contractId } = one;
  const href =
    caseAt === 'case.contract' ? addressOf(caseAt, { caseId }) : addressOf('deadlines', {}, { sag: caseId });
  const until = one.takeUpBy === null ? {} : { sub: words.until(formatShortDayYear(one.takeUpBy)) };
  return [
    {
      text: casePlace(one.number, one.unit),
      ...(caseAt === null ? {} : { href }),
      ...(one.firstSince ? { sub: words.first } : one.region ? { sub: one.region } : {}),
    },
    { text: String(one.place) },
    { text: formatShortDayYear(one.since) },
    { text: formatMoney(one.price) },
    { pill: offerWords(one.offer), ...until },
    { text: expectedWords(one.expected) },
    ...(proposes ? [overtakeCell(one, contractId)] : []),
  ];
}

const overtakeCell = ({ place, number }: WaitingOne, contractId: string): Cell =>
  place === 1
    ? { text: '' }
    : { text: words.overtake(number), href: addressOf('waiting-list.overtake', { contractId }) };
