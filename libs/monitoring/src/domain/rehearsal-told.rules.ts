import type { OrgUnit } from '@samraad/scheme';
import type { InsideWhy, Rehearsed } from './rehearse-model.rules';
import { hideSmall, type ShownGroups } from './small-groups.rules';

/** How much later, in working days. */
export const laterBuckets = ['same-day', 'one-two', 'three-five', 'more'] as const;
export type LaterBucket = (typeof laterBuckets)[number];

type Sector = OrgUnit['sector'];

/** Kinds of workplace, those too small for themselves together. */
export interface KindsTold {
  readonly sectors: readonly Sector[];
  readonly inside: number;
  readonly outside: number;
}

/** What a Hovedudvalg is told of a rehearsal: figures, small groups hidden with their complement or put together. */
export interface RehearsalTold {
  /** Null while there are fewer than the threshold, but some. */
  readonly total: number | null;
  /** Null where one of the two is too small: then neither is told, and nothing of what follows. */
  readonly inside: number | null;
  readonly outside: number | null;
  /** Of those inside. */
  readonly later: ShownGroups;
  /** Working days, the one in the middle; null while nothing is told. */
  readonly typical: number | null;
  readonly passed: number | null;
  readonly why: ShownGroups;
  readonly kinds: readonly KindsTold[];
}

const nothing: ShownGroups = { groups: [], onlySmall: true };

/** Figures of a rehearsal as they may be told (domain.md §2, §11). */
export function tellRehearsal(all: readonly Rehearsed[], threshold: number): RehearsalTold {
  const inside = all.filter((one) => one.inside !== null);
  const outside = all.length - inside.length;
  const enough = (count: number) => count === 0 || count >= threshold;
  const total = enough(all.length) ? all.length : null;
  if (total === null || !enough(inside.length) || !enough(outside)) {
    return {
      total,
      inside: null,
      outside: null,
      later: nothing,
      typical: null,
      passed: null,
      why: nothing,
      kinds: [],
    };
  }
  const passed = inside.filter((one) => one.passed).length;
  return {
    total,
    inside: inside.length,
    outside,
    later: hideSmall(countBy(inside, laterBuckets, bucketOf), threshold),
    typical: middle(inside),
    passed: enough(passed) && enough(inside.length - passed) ? passed : null,
    why: hideSmall(
      countBy(inside, reasons, ({ inside: why }) => why),
      threshold,
    ),
    kinds: kindsTold(all, threshold),
  };
}

const reasons = ['topic', 'area', 'both', 'nobody-asked'] as const satisfies readonly InsideWhy[];

const countBy = <K extends string>(
  all: readonly Rehearsed[],
  keys: readonly K[],
  keyOf: (one: Rehearsed) => K | null,
) => keys.map((key) => ({ key, count: all.filter((one) => keyOf(one) === key).length }));

function bucketOf({ later }: Rehearsed): LaterBucket | null {
  if (later === null) return null;
  if (later === 0) return 'same-day';
  if (later <= 2) return 'one-two';
  return later <= 5 ? 'three-five' : 'more';
}

function middle(inside: readonly Rehearsed[]): number | null {
  const days = inside.flatMap(({ later }) => later ?? []).toSorted((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? null;
}

/** Puts the smallest kinds together until no number is small; the last two too, so that none is the rest of the whole. */
function kindsTold(all: readonly Rehearsed[], threshold: number): KindsTold[] {
  const sectors = [...new Set(all.map(({ sector }) => sector))];
  let kinds: KindsTold[] = sectors.map((sector) => {
    const its = all.filter((one) => one.sector === sector);
    const inside = its.filter((one) => one.inside !== null).length;
    return { sectors: [sector], inside, outside: its.length - inside };
  });
  const small = ({ inside, outside }: KindsTold) =>
    [inside, outside].some((count) => count > 0 && count < threshold);
  for (;;) {
    kinds = kinds.toSorted((a, b) => b.inside + b.outside - a.inside - a.outside);
    const worst = kinds.findLastIndex(small);
    if (worst < 0 || kinds.length < 2) return kinds;
    const [taken] = kinds.splice(worst, 1);
    const last = kinds.pop();
    if (taken && last) kinds = [...kinds, together(last, taken)];
  }
}

const together = (one: KindsTold, other: KindsTold): KindsTold => ({
  sectors: [...one.sectors, ...other.sectors],
  inside: one.inside + other.inside,
  outside: one.outside + other.outside,
});
