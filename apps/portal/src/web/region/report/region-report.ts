import '../../../i18n/cases.da';
import { localDateOf } from '@samraad/deadlines';
import { regionGroupings, type RegionGrouping, type RegionUse, type ToldPeriod } from '@samraad/monitoring';
import { formatDayYear, t } from '@samraad/platform';
import { type ModelInForce, type OrgUnit, type Round, useIsKnown } from '@samraad/scheme';
import { monthsInWords, reportWords as words } from './region-report.da';

/** A region's figures in one round, as its Hovedudvalg reads them. */
export interface RegionFigures {
  readonly region: Pick<OrgUnit, 'id' | 'name' | 'key'>;
  readonly round: Round;
  readonly model: ModelInForce;
  readonly use: RegionUse;
  readonly now: Date;
}

/** A number, or why there is none; `least` when there are more that may not be told. */
export interface ReportCell {
  readonly text: string;
  readonly value: number | null;
}

export interface ReportTable {
  readonly heading: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ReportCell[] }[];
  /** Said instead of rows while there are none. */
  readonly empty: string;
  /** Through which month it goes, where that is not as far as the total; else null. */
  readonly until: string | null;
}

/** One set of figures for the page, the agenda paper and the files: all say the same. */
export interface RegionReport {
  readonly title: string;
  readonly region: string;
  readonly round: string;
  readonly model: readonly string[];
  readonly total: string;
  /** That some are not told yet, and what is never told. */
  readonly notes: readonly string[];
  readonly months: ReportTable;
  readonly groupings: readonly {
    readonly by: RegionGrouping;
    readonly all: ReportTable;
    readonly overTime: ReportTable;
  }[];
}

/** Puts what may be told into words and tables. */
export function regionReport({ region, round, model, use, now }: RegionFigures): RegionReport {
  const today = localDateOf(now);
  const known = useIsKnown(round, today, use.total);
  return {
    title: words.title(region.name),
    region: region.name,
    round: round.name,
    model: modelLines(model, round, today),
    total: known ? totalOf(use) : words.unknown,
    notes: known ? notesOf(use) : [],
    months: monthsTable(use),
    groupings: regionGroupings.map((by) => ({
      by,
      all: allTable(by, use, round),
      overTime: overTimeTable(by, use.by[by].periods, round),
    })),
  };
}

function totalOf({ total, through, waits, threshold }: RegionUse): string {
  if (total === 0 && waits) return words.few(threshold);
  return words.total(total, through === null ? null : monthsInWords(through, through));
}

function notesOf({ total, waits, threshold }: RegionUse): string[] {
  return total === 0 ? [] : [...(waits ? [words.waits(threshold)] : []), words.rule(threshold)];
}

function modelLines({ model, chosenFrom, focus, note }: ModelInForce, round: Round, today: string): string[] {
  if (chosenFrom === null) {
    const say = today <= round.modelChoiceBy ? words.notChosen : words.notChosenInTime;
    return [say(formatDayYear(round.modelChoiceBy))];
  }
  const named = [
    ...focus.topics.map(({ name }) => name),
    ...focus.areas.map((key) => focus.areaNames[key] ?? key),
  ];
  return [
    words.models[model](formatDayYear(chosenFrom)),
    ...(named.length > 0 ? [words.focus(named.join(', '))] : []),
    ...(note === null ? [] : [note]),
  ];
}

const number = (value: number): ReportCell => ({ text: String(value), value });
const hidden: ReportCell = { text: words.hidden, value: null };

const monthsTable = ({ periods }: RegionUse): ReportTable => ({
  heading: words.perMonth,
  columns: [words.period, words.requests],
  rows: periods.map(({ from, to, total }) => ({ name: monthsInWords(from, to), cells: [number(total)] })),
  empty: words.later,
  until: null,
});

const allTable = (by: RegionGrouping, use: RegionUse, round: Round): ReportTable => ({
  heading: words.groupings[by],
  columns: [words.groupings[by], words.requests],
  until: untilOf(use.by[by].through, use.through),
  rows: use.by[by].all.map(({ key, told, andMore }) => ({
    name: groupName(by, key, round),
    cells: [andMore ? (told === 0 ? hidden : { text: words.atLeast(told), value: told }) : number(told)],
  })),
  empty: words.later,
});

const overTimeTable = (by: RegionGrouping, periods: readonly ToldPeriod[], round: Round): ReportTable => ({
  heading: words.overTime[by],
  columns: [words.period, ...(periods[0]?.groups ?? []).map(({ key }) => groupName(by, key, round))],
  rows: periods.map(({ from, to, groups }) => ({
    name: monthsInWords(from, to),
    cells: groups.map(({ count }) => (count === null ? hidden : number(count))),
  })),
  empty: words.later,
  until: null,
});

const untilOf = (through: string | null, whole: string | null): string | null =>
  through === null || through === whole ? null : words.until(monthsInWords(through, through));

function groupName(by: RegionGrouping, key: string, round: Round): string {
  if (by === 'theme') return round.themes.find((theme) => theme.key === key)?.name ?? words.noTheme;
  if (by === 'place') return key || words.noPlace;
  if (by === 'kind') return key === 'advice' || key === 'inspiration' ? t(`case.kind.${key}`) : words.noTheme;
  return t(`scheme.sector.${key as OrgUnit['sector']}`);
}
