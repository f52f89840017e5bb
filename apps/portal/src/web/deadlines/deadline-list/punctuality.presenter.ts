import { type ClockKind, clockKinds } from '@samraad/deadlines';
import {
  byProvider,
  byRegion,
  type ClockSum,
  type ProviderPunctuality,
  type Punctuality,
} from '@samraad/monitoring';
import { formatShortDay } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { type DeadlineMarks, deadlineMarks, type ListTable, type Pill } from '../../../views';
import { deadlineWords as words } from './deadline-list.da';

/** A provider's deadlines as marks, and the cases behind the red ones. */
export interface ProviderMarks {
  readonly name: string;
  readonly pill: Pill | null;
  readonly rows: readonly DeadlineMarks[];
  readonly summary: string | null;
  readonly late: readonly { readonly text: string; readonly href: string; readonly note: string }[];
  /** That these are the newest of more. */
  readonly more: string | null;
}

export interface PunctualityModel {
  readonly providers: readonly ProviderMarks[];
  readonly none: string | null;
  readonly counted: string;
  readonly regions: ListTable;
  /** Providers whose lateness is a pattern by the round's rule. */
  readonly patterns: readonly string[];
}

/** Who is late, and how often: one mark a deadline, red also after it was done. */
export function presentPunctuality(of: Punctuality | null, share: number): PunctualityModel {
  const sums = of?.sums ?? [];
  const providers = byProvider(sums, share);
  return {
    providers: of ? providers.map((one) => marksOf(one, of)) : [],
    none: sums.length === 0 ? words.noClocks : null,
    counted: words.counted,
    regions: regionTable(sums),
    patterns: providers.filter(({ pattern }) => pattern).map(({ name }) => name),
  };
}

function marksOf({ id, name, late, pattern }: ProviderPunctuality, of: Punctuality): ProviderMarks {
  const newest = of.late.filter(({ providerId }) => providerId === id);
  return {
    name,
    pill: pattern ? { text: words.isPattern, tone: 'bad' } : null,
    rows: clockKinds.flatMap((kind) => rowOf(id, kind, of)),
    summary: late > 0 ? words.lateCases(late) : null,
    late: newest.map(({ caseId, number, unit, kind, metAt }) => ({
      text: casePlace(number, unit),
      href: `/frister?sag=${caseId}`,
      note: `${words.clocks[kind]}, ${metAt ? words.doneOn(formatShortDay(metAt)) : words.stillOpen}`,
    })),
    more: late > newest.length ? words.newestOf(newest.length, late) : null,
  };
}

function rowOf(id: string, kind: ClockKind, { sums, marks }: Punctuality): DeadlineMarks[] {
  const own = sums.filter((one) => one.providerId === id && one.kind === kind);
  const all = own.reduce((count, one) => count + one.all, 0);
  const late = own.reduce((count, one) => count + one.late, 0);
  const newest = marks.find((one) => one.providerId === id && one.kind === kind)?.late ?? [];
  if (all === 0 || newest.length === 0) return [];
  const shown = newest.length < all ? words.marksOf(newest.length) : '';
  return [deadlineMarks(words.clocks[kind], newest, `${words.inTime(all - late, all)}${shown}`)];
}

function regionTable(sums: readonly ClockSum[]): ListTable {
  const { regionColumns } = words;
  return {
    caption: words.regions,
    captionHidden: true,
    columns: [
      { label: regionColumns.region },
      { label: regionColumns.inTime, numeric: true },
      { label: regionColumns.late, numeric: true },
    ],
    rows: byRegion(sums).map(({ name, inTime, all }) => ({
      cells: [{ text: name }, { text: `${inTime} / ${all}` }, { text: String(all - inTime) }],
    })),
  };
}
