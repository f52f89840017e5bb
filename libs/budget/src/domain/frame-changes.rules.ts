import { formatMoney, isRefusal, type Ore, refusal, type Refusal } from '@samraad/platform';
import { movableAmount } from './movements.rules';
import { planTranches, type TranchePlan } from './tranches.rules';

/** A tranche as a change finds it. */
export interface TrancheStanding {
  readonly id: string;
  readonly opensOn: string;
  readonly amount: Ore;
  readonly opened: boolean;
}

/** What a change of a frame is judged by, in øre. */
export interface FrameStanding {
  readonly free: Ore;
  readonly tranches: readonly TrancheStanding[];
}

/** Tranches that get another amount, and tranches that are added. */
export interface FrameChange {
  readonly amounts: readonly { readonly trancheId: string; readonly amount: Ore }[];
  readonly added: readonly TranchePlan[];
}

/** One tranche that changes, and by how much: below zero it is lowered. */
export interface TrancheStep {
  readonly tranche: TrancheStanding;
  readonly amount: Ore;
  readonly by: Ore;
}

/** What a change comes to: the steps to take, raises first, so that what is lowered may come from what is raised. */
export interface FrameChangePlan {
  readonly steps: readonly TrancheStep[];
  readonly added: readonly TranchePlan[];
  /** What is free after the steps of opened tranches; added ones not counted. */
  readonly free: Ore;
}

/** A frame is raised or lowered tranche by tranche, never below what is used: only what is free can be taken (domain.md §10). */
export function planFrameChange(
  { free, tranches }: FrameStanding,
  change: FrameChange,
): FrameChangePlan | Refusal {
  if (tranches.length === 0) return refusal('budget.frame-not-set');
  const steps: TrancheStep[] = [];
  for (const { trancheId, amount } of change.amounts) {
    const tranche = tranches.find(({ id }) => id === trancheId);
    if (!tranche || steps.some((step) => step.tranche.id === trancheId))
      return refusal('budget.unknown-tranche');
    const movable = movableAmount(amount);
    if (isRefusal(movable)) return movable;
    if (amount !== tranche.amount) steps.push({ tranche, amount, by: amount - tranche.amount });
  }
  if (steps.length === 0 && change.added.length === 0) return refusal('budget.change-nothing');
  const added = planTranches(change.added);
  if (isRefusal(added)) return added;
  if (added.some(({ opensOn }) => tranches.some((one) => one.opensOn === opensOn))) {
    return refusal('budget.tranches-on-one-day');
  }
  const by = steps.reduce((sum, step) => (step.tranche.opened ? sum + step.by : sum), 0n);
  if (free + by < 0n)
    return refusal('budget.below-used', { less: formatMoney(-by), free: formatMoney(free) });
  return { steps: steps.toSorted((a, b) => (a.by > b.by ? -1 : 1)), added, free: free + by };
}

/** A frame as a move between frames finds it. */
export interface MovePlace {
  readonly frameId: string;
  readonly roundId: string;
  readonly free: Ore;
  readonly set: boolean;
  readonly phase: 'open' | 'ending' | 'over';
  /** False where the round was used elsewhere: what is left of it is not known. */
  readonly useKnown: boolean;
}

/** Money moved from what is free in one frame to another; null when it can be (domain.md §10). `carriesOver`: the rule of the round that is over. */
export function mayMove(
  {
    from,
    to,
    carriesOver,
  }: { readonly from: MovePlace; readonly to: MovePlace; readonly carriesOver: boolean },
  amount: Ore,
): Refusal | null {
  if (from.frameId === to.frameId) return refusal('budget.move-to-itself');
  const movable = movableAmount(amount);
  if (isRefusal(movable)) return movable;
  if (!from.set || !to.set) return refusal('budget.frame-not-set');
  if (to.phase === 'over') return refusal('budget.move-into-the-past');
  if (!from.useKnown) return refusal('budget.use-unknown');
  if (from.phase !== 'open' && from.roundId !== to.roundId && !carriesOver)
    return refusal('budget.no-carry-over');
  if (amount > from.free) {
    return refusal('budget.move-more-than-free', {
      amount: formatMoney(amount),
      free: formatMoney(from.free),
    });
  }
  return null;
}
