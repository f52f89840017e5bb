/** How many answers each group has behind its figures. */
export interface GroupCount {
  readonly group: string;
  readonly answers: number;
}

/** Which figures may be shown. */
export interface Releasable {
  readonly all: boolean;
  readonly groups: ReadonlySet<string>;
}

/**
 * Which groups' figures may be shown beside the figure of all (domain.md §11 [ours]): none under the threshold, and what is
 * left when the shown are subtracted from all is never under it either, unless it is nothing.
 */
export function releasable(counts: readonly GroupCount[], threshold: number): Releasable {
  const total = counts.reduce((sum, one) => sum + one.answers, 0);
  if (total < threshold) return { all: false, groups: new Set() };
  const shown = counts.filter((one) => one.answers >= threshold).sort((a, b) => b.answers - a.answers);
  const hidden = total - shown.reduce((sum, one) => sum + one.answers, 0);
  // A remainder too small is made large enough by hiding the smallest shown group as well: it alone is large enough.
  if (hidden > 0 && hidden < threshold) shown.pop();
  return { all: true, groups: new Set(shown.map((one) => one.group)) };
}

/** A mean with one decimal, as it is shown. */
export const meanOf = (sum: number, count: number): number => Math.round((sum / count) * 10) / 10;
