import {
  type Period,
  periodsOf,
  tellGroups,
  type ThresholdOf,
  type ToldInAll,
  toldInAll,
  type ToldPeriod,
} from './published-figures.rules';

/** What requests are told by: theme, kind of help, kind of workplace, hospital or enterprise. */
export const regionGroupings = ['theme', 'kind', 'sector', 'place'] as const;
export type RegionGrouping = (typeof regionGroupings)[number];

/** Requests of a month (`YYYY-MM`): all of them, or those of one group. */
export interface MonthCount {
  readonly month: string;
  readonly by: RegionGrouping | 'all';
  readonly key: string;
  readonly count: number;
}

/** Which months are told, and which groups are told though they are empty. */
export interface AskedOfRegion {
  /** `YYYY-MM`, both included; whole months only. */
  readonly from: string;
  readonly to: string;
  /** The rule now, which is what is said of it. */
  readonly threshold: number;
  /** The rule of a month; the one now where no other has been. */
  readonly thresholdOf?: ThresholdOf;
  /** In the order they are shown. */
  readonly keys: Readonly<Partial<Record<RegionGrouping, readonly string[]>>>;
}

/** One grouping over the round: what may be told of each period, and what that comes to. */
export interface ToldGrouping {
  /** The last month told by groups: before that of the total where groups are still too small; null while none is. */
  readonly through: string | null;
  readonly periods: readonly ToldPeriod[];
  readonly all: readonly ToldInAll[];
}

/** A region's use of the offer in a round, small numbers hidden (domain.md §2): never a case. */
export interface RegionUse {
  readonly threshold: number;
  /** The last month told; null while none is. */
  readonly through: string | null;
  /** Of the periods told. */
  readonly total: number;
  /** There are requests in whole months that are not told yet. */
  readonly waits: boolean;
  readonly periods: readonly Period[];
  readonly by: Readonly<Record<RegionGrouping, ToldGrouping>>;
}

/** What a Hovedudvalg may be told of its region: whole periods only, groups as {@link tellGroups} lets them be told. */
export function regionUse(counts: readonly MonthCount[], asked: AskedOfRegion): RegionUse {
  const { threshold, thresholdOf = () => threshold } = asked;
  const of = (by: MonthCount['by'], key: string, { from, to }: Omit<Period, 'total'>) =>
    counts
      .filter((one) => one.by === by && one.key === key && from <= one.month && one.month <= to)
      .reduce((sum, { count }) => sum + count, 0);
  const months = monthsBetween(asked.from, asked.to);
  const perMonth = months.map((month) => ({ month, total: of('all', '', { from: month, to: month }) }));
  const periods = periodsOf(perMonth, thresholdOf);
  const total = periods.reduce((sum, period) => sum + period.total, 0);
  const grouping = (by: RegionGrouping): ToldGrouping => {
    const found = counts.filter((one) => one.by === by).map(({ key }) => key);
    const keys = [...new Set([...(asked.keys[by] ?? []), ...found])];
    const grouped = periods.map((period) => ({
      ...period,
      groups: keys.map((key) => ({ key, count: of(by, key, period) })),
    }));
    const told = tellGroups(grouped, thresholdOf);
    return { through: told.at(-1)?.to ?? null, periods: told, all: toldInAll(told) };
  };
  return {
    threshold,
    through: periods.at(-1)?.to ?? null,
    total,
    waits: perMonth.reduce((sum, month) => sum + month.total, 0) > total,
    periods,
    by: {
      theme: grouping('theme'),
      kind: grouping('kind'),
      sector: grouping('sector'),
      place: grouping('place'),
    },
  };
}

/** `YYYY-MM` from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

/** The month after: `2026-12` → `2027-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
