import { type ClockKind, clockKinds } from '@samraad/deadlines';
import { byProvider, byRegion, type ClockSum, type Punctuality } from '@samraad/monitoring';
import { addressOf, formatShortDay } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import { type DeadlineMarks, deadlineMarks, type ListTable, type PageHead, type Turn } from '../../../views';
import { casePaths } from '../../cases/cases.paths';
import { averageKept, type KeptClocks, keptOf } from '../../providers/provider-figures';
import { ownPunctualityWords as words } from './own-punctuality.da';

/** What a provider's page of its own deadlines is drawn from: the figures of the whole round, as the central parties have them. */
export interface OwnPunctuality {
  readonly providerId: string;
  readonly round: Pick<Round, 'name' | 'rules'> | null;
  readonly figures: Punctuality;
}

export interface OwnPunctualityModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly marks: {
    readonly heading: string;
    readonly rows: readonly DeadlineMarks[];
    readonly note: string | null;
  };
  readonly late: {
    readonly heading: string;
    readonly items: readonly { readonly text: string; readonly href: string; readonly note: string }[];
    readonly more: string | null;
  } | null;
  readonly compareHeading: string;
  readonly compare: ListTable;
  readonly fewest: string;
  readonly regionsHeading: string;
  readonly regions: ListTable | null;
}

/** The same marks and sums as the central parties', of one provider, beside the average of those with figures enough. */
export function presentOwnPunctuality({ providerId, round, figures }: OwnPunctuality): OwnPunctualityModel {
  const own = figures.sums.filter((one) => one.providerId === providerId);
  return {
    head: {
      title: words.title,
      sub: round ? words.sub(round.name) : words.noRound,
      crumbs: [{ text: words.inbox, href: addressOf('inbox') }, { text: words.title }],
    },
    turn: turnOf(own, round?.rules.latePatternShare ?? 1),
    marks: marksOf(own, providerId, figures),
    late: lateOf(own, providerId, figures),
    compareHeading: words.compare,
    compare: comparison(figures.sums, providerId),
    fewest: words.fewest,
    regionsHeading: words.regions,
    regions: own.length > 0 ? regionTable(own) : null,
  };
}

function turnOf(own: readonly ClockSum[], share: number): Turn {
  const { eyebrow } = words;
  const [sum] = byProvider(own, share);
  if (!sum) return { tone: 'wait', eyebrow, sentence: words.none, explanation: words.noneWhy };
  const { all, late, pattern } = sum;
  if (late === 0) return { tone: 'done', eyebrow, sentence: words.allKept };
  return {
    tone: pattern ? 'breached' : 'wait',
    eyebrow,
    sentence: words.kept(all - late, all),
    explanation: pattern ? words.pattern : words.noPattern,
  };
}

const sumOf = (own: readonly ClockSum[], kind: ClockKind, key: 'all' | 'late'): number =>
  own.filter((one) => one.kind === kind).reduce((count, one) => count + one[key], 0);

function marksOf(
  own: readonly ClockSum[],
  providerId: string,
  { marks }: Punctuality,
): OwnPunctualityModel['marks'] {
  const rows = clockKinds.flatMap((kind) => {
    const all = sumOf(own, kind, 'all');
    const newest = marks.find((one) => one.providerId === providerId && one.kind === kind)?.late ?? [];
    const value = words.kept(all - sumOf(own, kind, 'late'), all);
    return newest.length === 0 ? [] : [{ shown: newest.length, all, row: { kind, newest, value } }];
  });
  const part = rows.find(({ shown, all }) => shown < all);
  return {
    heading: words.marks,
    rows: rows.map(({ row: { kind, newest, value } }) => deadlineMarks(words.clocks[kind], newest, value)),
    note: part ? words.newest(part.shown) : null,
  };
}

function lateOf(
  own: readonly ClockSum[],
  providerId: string,
  { late }: Punctuality,
): OwnPunctualityModel['late'] {
  const items = late.filter((one) => one.providerId === providerId);
  const all = own.reduce((count, one) => count + one.late, 0);
  if (items.length === 0) return null;
  return {
    heading: words.late,
    items: items.map(({ caseId, number, unit, kind, metAt }) => ({
      text: casePlace(number, unit),
      href: casePaths.case(caseId),
      note: `${words.clocks[kind]}, ${metAt ? words.doneOn(formatShortDay(metAt)) : words.stillOpen}`,
    })),
    more: all > items.length ? words.lateMore(items.length, all) : null,
  };
}

function comparison(sums: readonly ClockSum[], providerId: string): ListTable {
  const { kind: label, own, average } = words.columns;
  return {
    caption: words.compare,
    captionHidden: true,
    columns: [{ label }, { label: own, numeric: true }, { label: average, numeric: true }],
    rows: clockKinds.map((kind) => ({
      cells: [
        { text: words.clocks[kind] },
        { text: shareOf(keptOf(sums, providerId, kind)) },
        { text: shareOf(averageKept(sums, kind)) },
      ],
    })),
  };
}

const shareOf = (kept: KeptClocks | null): string =>
  kept ? words.share(Math.round((100 * kept.kept) / kept.of), kept.of) : words.tooFew;

function regionTable(own: readonly ClockSum[]): ListTable {
  const { region, inTime, late } = words.regionColumns;
  return {
    caption: words.regions,
    captionHidden: true,
    columns: [{ label: region }, { label: inTime, numeric: true }, { label: late, numeric: true }],
    rows: byRegion(own).map((one) => ({
      cells: [
        { text: one.name },
        { text: `${one.inTime} / ${one.all}` },
        { text: String(one.all - one.inTime) },
      ],
    })),
  };
}
