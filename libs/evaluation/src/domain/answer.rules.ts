import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { EvaluationState } from './evaluation-state';

/** What decides who may answer and see. */
export interface AnsweringFacts {
  readonly state: EvaluationState;
  readonly opensDay: string;
  readonly answered: readonly Side[];
}

/** Each side answers once, while the window is open; the answer belongs to the side (domain.md §11). */
export function mayAnswer(facts: AnsweringFacts, side: Side): true | Refusal {
  if (facts.state === 'scheduled') return refusal('evaluation.not-open-yet', { day: facts.opensDay }, 409);
  if (facts.answered.includes(side)) return refusal('evaluation.already-answered', {}, 409);
  if (facts.state === 'closed') return refusal('evaluation.over', {}, 409);
  return true;
}

/**
 * Whether somebody may see a side's answer. A side does not see the other's before its own is given, or can no longer be:
 * they answer separately. `viewer` is null for the provider and the central parties.
 */
export function mayReadAnswer(facts: AnsweringFacts, viewer: Side | null, of: Side): boolean {
  return viewer === null || viewer === of || facts.answered.includes(viewer) || facts.state === 'closed';
}
