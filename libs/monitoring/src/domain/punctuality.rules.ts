import type { ClockKind } from '@samraad/deadlines';

/** How many of a provider's clocks of a kind, in cases of a region, have run out or been kept: a decline in time counts for nobody. */
export interface ClockSum {
  readonly providerId: string;
  readonly provider: string;
  readonly kind: ClockKind;
  readonly regionId: string;
  readonly region: string;
  readonly all: number;
  readonly late: number;
}

/** A provider's clocks of all kinds, and whether its lateness is a pattern. */
export interface ProviderPunctuality {
  readonly id: string;
  readonly name: string;
  readonly all: number;
  readonly late: number;
  readonly pattern: boolean;
}

/** More than one clock in so many late in the round is a pattern (domain.md §13 [ours, 2]); `share` is the round's, 0–1. */
export const isPattern = (late: number, all: number, share: number): boolean => all > 0 && late / all > share;

/** Clocks by provider, the latest provider first. */
export function byProvider(sums: readonly ClockSum[], share: number): ProviderPunctuality[] {
  return grouped(sums, ({ providerId, provider }) => [providerId, provider])
    .map((one) => ({ ...one, pattern: isPattern(one.late, one.all, share) }))
    .toSorted((a, b) => b.late - a.late || (a.name < b.name ? -1 : 1));
}

/** Clocks by region, by name. */
export function byRegion(
  sums: readonly ClockSum[],
): { readonly id: string; readonly name: string; readonly inTime: number; readonly all: number }[] {
  return grouped(sums, ({ regionId, region }) => [regionId, region])
    .map(({ id, name, all, late }) => ({ id, name, inTime: all - late, all }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function grouped(sums: readonly ClockSum[], of: (sum: ClockSum) => readonly [string, string]) {
  const groups = new Map<string, { id: string; name: string; all: number; late: number }>();
  for (const sum of sums) {
    const [id, name] = of(sum);
    const group = groups.get(id) ?? { id, name, all: 0, late: 0 };
    group.all += sum.all;
    group.late += sum.late;
    groups.set(id, group);
  }
  return [...groups.values()];
}
