import type { ClockKind } from '@samraad/deadlines';

/** One clock that has run out or been kept: a decline in time counts for nobody. */
export interface RunClock {
  readonly caseId: string;
  readonly number: number;
  readonly unit: string;
  readonly regionId: string;
  readonly region: string;
  readonly providerId: string;
  readonly provider: string;
  readonly kind: ClockKind;
  readonly dueAt: Date;
  readonly breached: boolean;
  /** When it was done after all; null while it is still open. */
  readonly metAt: Date | null;
}

/** A provider's clocks, oldest first, and whether its lateness is a pattern. */
export interface Punctuality {
  readonly id: string;
  readonly name: string;
  readonly clocks: readonly RunClock[];
  readonly late: readonly RunClock[];
  readonly pattern: boolean;
}

/** More than one clock in so many late in the round is a pattern (domain.md §13 [ours, 2]); `share` is the round's, 0–1. */
export const isPattern = (late: number, all: number, share: number): boolean => all > 0 && late / all > share;

/** Clocks by provider, the latest provider first. */
export function byProvider(clocks: readonly RunClock[], share: number): Punctuality[] {
  return grouped(clocks, ({ providerId, provider }) => [providerId, provider])
    .map(({ id, name, clocks: own }) => {
      const late = own.filter(({ breached }) => breached);
      return { id, name, clocks: own, late, pattern: isPattern(late.length, own.length, share) };
    })
    .toSorted((a, b) => b.late.length - a.late.length || (a.name < b.name ? -1 : 1));
}

/** Clocks by region, by name. */
export function byRegion(
  clocks: readonly RunClock[],
): { readonly id: string; readonly name: string; readonly inTime: number; readonly all: number }[] {
  return grouped(clocks, ({ regionId, region }) => [regionId, region])
    .map(({ id, name, clocks: own }) => ({
      id,
      name,
      inTime: own.filter(({ breached }) => !breached).length,
      all: own.length,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function grouped(clocks: readonly RunClock[], of: (clock: RunClock) => readonly [string, string]) {
  const groups = new Map<string, { id: string; name: string; clocks: RunClock[] }>();
  for (const clock of clocks) {
    const [id, name] = of(clock);
    const group = groups.get(id) ?? { id, name, clocks: [] };
    group.clocks.push(clock);
    groups.set(id, group);
  }
  return [...groups.values()];
}
