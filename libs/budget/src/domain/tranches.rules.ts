import { isLocalDate } from '@samraad/deadlines';
import { isRefusal, type Ore, refusal, type Refusal, isBlank } from '@samraad/platform';
import { movableAmount } from './movements.rules';

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
