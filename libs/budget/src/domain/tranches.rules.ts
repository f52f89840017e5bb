import { isLocalDate } from '@samraad/deadlines';
import { isRefusal, type Ore, refusal, type Refusal, isBlank } from '@samraad/platform';
import { movableAmount } from './movements.rules';
import type { Tranche } from './tranche';

/** A dated part of a frame as it is entered. */
export interface TranchePlan {
  /** In Danish, as people see it; numbered when it is left out. */
  readonly label?: string;
  /** 'YYYY-MM-DD', Copenhagen: it opens at the start of that day. */
  readonly opensOn: string;
  /** Øre. */
  readonly amount: Ore;
}

/** Tranches in order of day, or what is wrong with them. None at all is a frame not yet set (domain.md §1, OK-18). */
export function planTranches(tranches: readonly TranchePlan[]): readonly TranchePlan[] | Refusal {
  if (tranches.some(({ opensOn }) => !isLocalDate(opensOn))) return refusal('budget.tranche-day-unreadable');
  const unmovable = tranches.map(({ amount }) => movableAmount(amount)).find(isRefusal);
  if (unmovable) return unmovable;
  if (tranches.some(({ label }) => label !== undefined && (isBlank(label) || label.length > 100))) {
    return refusal('budget.tranche-label-unusable');
  }
  const days = new Set(tranches.map(({ opensOn }) => opensOn));
  if (days.size < tranches.length) return refusal('budget.tranches-on-one-day');
  return tranches.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
}

/** What a round says of its tranches (domain.md §10 [ours]). */
export interface TrancheRules {
  /** What is unused of a tranche stays when the next opens. */
  readonly carriesOver: boolean;
  /** All tranches may be bound from the day the first opens. */
  readonly bindBeforeOpening: boolean;
}

type Dated = Pick<Tranche, 'id' | 'opensOn' | 'amount' | 'grantedAt'>;

const isFirst = (opening: Dated, all: readonly Dated[]): boolean =>
  all.every(({ opensOn }) => opening.opensOn <= opensOn);

/** The tranches whose money is there from the day one opens: itself, and the later ones where they may be bound before. */
export function grantedOnOpening<T extends Dated>(
  opening: T,
  all: readonly T[],
  rules: TrancheRules,
): readonly T[] {
  const open = rules.bindBeforeOpening && isFirst(opening, all) ? all : [opening];
  return open.filter(({ grantedAt }) => grantedAt === null);
}

/**
 * What lapses the day a tranche opens: nothing where the unused carries over, else what is free of the tranches before it.
 * Money of this tranche and later ones that was there ahead of its day is not counted. Øre.
 */
export function lapsedOnOpening(opening: Dated, all: readonly Dated[], free: Ore, rules: TrancheRules): Ore {
  if (rules.carriesOver || isFirst(opening, all)) return 0n;
  const ahead = all.filter(({ opensOn, grantedAt }) => opensOn >= opening.opensOn && grantedAt !== null);
  const kept = ahead.reduce((sum, { amount }) => sum + amount, 0n);
  return free > kept ? free - kept : 0n;
}
