/** How many there are of something. */
export interface Group {
  readonly key: string;
  readonly count: number;
}

/** Groups as they may be shown; a count that may not is null. */
export interface ShownGroups {
  readonly groups: readonly { readonly key: string; readonly count: number | null }[];
  /** Whether every hidden one is under the threshold; else a larger one is hidden too, and nobody may see which. */
  readonly onlySmall: boolean;
}

/**
 * Hides groups under a threshold (domain.md §2, §11), and as many more, the smallest first, as it takes that the sum of
 * all tells nothing: at least two are hidden, and together they reach the threshold. None at all is no secret.
 */
export function hideSmall(groups: readonly Group[], threshold: number): ShownGroups {
  const rising = groups.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const small = rising.filter(({ count }) => count < threshold).length;
  let hidden = small;
  const sum = () => rising.slice(0, hidden).reduce((all, { count }) => all + count, 0);
  while (small > 0 && hidden < rising.length && (hidden < 2 || sum() < threshold)) hidden += 1;
  const keys = new Set(rising.slice(0, hidden).map(({ key }) => key));
  return {
    groups: groups.map(({ key, count }) => ({ key, count: keys.has(key) ? null : count })),
    onlySmall: hidden === small,
  };
}
