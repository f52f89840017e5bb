import { type ClockKind, clockKinds } from '@samraad/deadlines';
import { byProvider, byRegion, type Punctuality, type RunClock } from '@samraad/monitoring';
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
export function presentPunctuality(clocks: readonly RunClock[], share: number): PunctualityModel {
  const providers = byProvider(clocks, share);
  return {
    providers: providers.map(marksOf),
    none: clocks.length === 0 ? words.noClocks : null,
    counted: words.counted,
    regions: regionTable(clocks),
    patterns: providers.filter(({ pattern }) => pattern).map(({ name }) => name),
  };
}

function marksOf({ name, clocks, late, pattern }: Punctuality): ProviderMarks {
  return {
    name,
    pill: pattern ? { text: words.isPattern, tone: 'bad' } : null,
    rows: clockKinds.flatMap((kind) => rowOf(kind, clocks)),
    summary: late.length > 0 ? words.lateCases(late.length) : null,
    late: late.map(({ caseId, number, unit, kind, metAt }) => ({
      text: casePlace(number, unit),
      href: `/frister?sag=${caseId}`,
      note: `${words.clocks[kind]}, ${metAt ? words.doneOn(formatShortDay(metAt)) : words.stillOpen}`,
    })),
  };
}

function rowOf(kind: ClockKind, clocks: readonly RunClock[]): DeadlineMarks[] {
  const own = clocks.filter((one) => one.kind === kind).map(({ breached }) => breached);
  if (own.length === 0) return [];
  const inTime = own.filter((breached) => !breached).length;
  return [deadlineMarks(words.clocks[kind], own, words.inTime(inTime, own.length))];
}

function regionTable(clocks: readonly RunClock[]): ListTable {
  const { regionColumns } = words;
  return {
    caption: words.regions,
    captionHidden: true,
    columns: [
      { label: regionColumns.region },
      { label: regionColumns.inTime, numeric: true },
      { label: regionColumns.late, numeric: true },
    ],
    rows: byRegion(clocks).map(({ name, inTime, all }) => ({
      cells: [{ text: name }, { text: `${inTime} / ${all}` }, { text: String(all - inTime) }],
    })),
  };
}
