import { type ClockState, isBreach } from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';
import { endStages, mayMove, type Stage } from '@samraad/requests';

/** What decides whether the parties may leave a late provider. */
export interface LeaveFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  /** The present provider's clocks. */
  readonly clocks: readonly { readonly state: ClockState }[];
}

/**
 * Once a clock of the present provider is breached, the parties may choose another as after a decline, while no contract
 * of it is out or waits for room (domain.md §6 [ours, 2]).
 */
export function mayLeaveProvider(facts: LeaveFacts): true | Refusal {
  const { stage } = facts;
  if (endStages.includes(stage)) return refusal('dialogue.case-ended', {}, 409);
  if (facts.providerId === null) return refusal('dialogue.no-provider', {}, 409);
  if (stage === 'contract_proposed') return refusal('dialogue.contract-is-out', {}, 409);
  if (stage === 'waiting_for_room') return refusal('dialogue.contract-waits', {}, 409);
  if (!mayMove(stage, 'choosing_provider')) return refusal('dialogue.too-late-to-leave', {}, 409);
  const late = facts.clocks.some((clock) => isBreach(clock.state));
  return late ? true : refusal('dialogue.provider-not-late', {}, 409);
}
