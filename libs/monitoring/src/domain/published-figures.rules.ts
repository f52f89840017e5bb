import { type Group, hideSmall } from './small-groups.rules';

/** Whole months (`YYYY-MM`, both included) that are told together, and how many requests they had. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly total: number;
}

/** The fewest that are told, by the rule of the month in which the telling ends: a rule changed later changes no telling. */
export type ThresholdOf = (month: string) => number;

/**
 * Joins consecutive whole months until they hold the threshold of requests; a month with none stands by itself. What is left
 * over at the end is not told yet: it comes with the months that fill it up. A period once told never changes, so two
 * tellings of one round differ by whole periods only (domain.md §2, §11).
 */
export function periodsOf(
  months: readonly { readonly month: string; readonly total: number }[],
  thresholdOf: ThresholdOf,
): Period[] {
  const periods: Period[] = [];
  let open: Period | null = null;
  for (const { month, total } of months) {
    const from: string = open?.from ?? month;
    const period: Period = { from, to: month, total: (open?.total ?? 0) + total };
    const tooFew = period.total > 0 && period.total < thresholdOf(month);
    open = tooFew ? period : null;
    if (!tooFew) periods.push(period);
  }
  return periods;
}

/** A period with how many of each group it had. */
export interface GroupedPeriod extends Period {
  /** Every key in every period. */
  readonly groups: readonly Group[];
}

/** Periods whose groups are told together. */
export interface ToldPeriod extends Period {
  /** A count that may not be told is null. */
  readonly groups: readonly ToldCount[];
}

interface ToldCount {
  readonly key: string;
  readonly count: number | null;
}

/** Longer than this nothing is waited for ([ours]): then the groups are told as far as they may be. */
const longestMonths = 12;

/**
 * Joins periods until half of the requests at least are in groups that may be told, for a year at most. Each telling
 * stands by itself: within it {@link hideSmall} sees to it that nothing can be worked out, and no number reaches beyond it, so that no
 * subtraction between groups, periods or two tellings at different times gives a number under the threshold.
 */
export function tellGroups(periods: readonly GroupedPeriod[], thresholdOf: ThresholdOf): ToldPeriod[] {
  const told: ToldPeriod[] = [];
  let open: GroupedPeriod | null = null;
  for (const period of periods) {
    open = open === null ? period : joined(open, period);
    const { groups } = hideSmall(open.groups, thresholdOf(open.to));
    if (!tellsHalf(open.groups, groups) && monthsIn(open) < longestMonths) continue;
    told.push({ ...open, groups });
    open = null;
  }
  return told;
}

const joined = (open: GroupedPeriod, more: GroupedPeriod): GroupedPeriod => ({
  from: open.from,
  to: more.to,
  total: open.total + more.total,
  groups: open.groups.map(({ key, count }, index) => ({
    key,
    count: count + (more.groups[index]?.count ?? 0),
  })),
});

function tellsHalf(all: readonly Group[], shown: readonly ToldCount[]): boolean {
  const sum = (groups: readonly ToldCount[]) => groups.reduce((sofar, { count }) => sofar + (count ?? 0), 0);
  return 2 * sum(shown) >= sum(all);
}

function monthsIn({ from, to }: Period): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return 12 * (toYear - fromYear) + toMonth - fromMonth + 1;
}

/** A group over all that is told of it. */
export interface ToldInAll {
  readonly key: string;
  readonly told: number;
  /** There are more, in periods where it may not be told. */
  readonly andMore: boolean;
}

/** What the tellings come to: made from what is told and nothing else, so it tells nothing more. */
export function toldInAll(periods: readonly ToldPeriod[]): ToldInAll[] {
  const [first] = periods;
  return (first?.groups ?? []).map(({ key }, index) => {
    const counts = periods.map(({ groups }) => groups[index]?.count ?? null);
    return {
      key,
      told: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      andMore: counts.includes(null),
    };
  });
}
