import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { ChangeState } from './change-state';

/** A wish for another provider, as far as its answer goes. */
export interface ProposedChange {
  readonly state: ChangeState;
  readonly proposedSide: Side;
}

/** Why another provider can't be proposed, or null: one at a time, and another than the case has. */
export function changeObstacle(facts: {
  readonly providerId: string | null;
  readonly wanted: string;
  readonly waits: boolean;
}): Refusal | null {
  if (facts.wanted === facts.providerId) return refusal('dialogue.change-same-provider');
  return facts.waits ? refusal('dialogue.change-waits', {}, 409) : null;
}

/** The other side answers: nobody changes a joint thing alone (domain.md §3 [ours, 2]). */
export function mayAnswerChange({ state, proposedSide }: ProposedChange, side: Side): true | Refusal {
  if (state !== 'proposed') return refusal('dialogue.change-over', {}, 409);
  return side === proposedSide ? refusal('dialogue.change-own', {}, 403) : true;
}

/** The side that proposed it takes it back. */
export function mayWithdrawChange({ state, proposedSide }: ProposedChange, side: Side): true | Refusal {
  if (state !== 'proposed') return refusal('dialogue.change-over', {}, 409);
  return side === proposedSide ? true : refusal('dialogue.change-of-others', {}, 403);
}
