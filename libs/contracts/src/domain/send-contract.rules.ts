import { refusal, type Refusal } from '@samraad/platform';
import { contractContentSchema, type ContractContent, type ContractDraft } from './contract-content';

/** What decides whether a contract is complete. */
export interface SendFacts {
  readonly draft: ContractDraft;
  readonly today: string;
  /** The last day anything of the round may be delivered (domain.md §1 [ours]). */
  readonly lastDeliveryDay: string;
}

/** A complete contract, or why it can't be sent: parts, a follow-up talk [K], and days that can be kept. */
export function completeContract(facts: SendFacts): ContractContent | Refusal {
  const parsed = contractContentSchema.safeParse(facts.draft);
  if (!parsed.success)
    return refusal('contracts.incomplete', { part: String(parsed.error.issues[0]?.path[0] ?? '') });
  const { activities } = parsed.data;
  if (!activities.some((one) => one.kind === 'follow-up-talk'))
    return refusal('contracts.follow-up-talk-missing');
  if (!activities.some((one) => one.kind !== 'follow-up-talk')) return refusal('contracts.activity-missing');
  if (activities.some((one) => one.plannedOn < facts.today)) return refusal('contracts.activity-in-the-past');
  if (activities.some((one) => one.plannedOn > facts.lastDeliveryDay))
    return refusal('contracts.activity-too-late');
  return parsed.data;
}

/** A contract waiting for room, as the order of taking up sees it. */
export interface WaitingContract {
  readonly contractId: string;
  readonly caseId: string;
  readonly number: number;
  readonly price: bigint;
}

/**
 * Whether a waiting contract may be taken up: it fits, and nobody with a lower number would fit as well. One ahead that
 * does not fit lets it pass and keeps its place (domain.md §7 [ours]).
 */
export function mayTakeUp(
  own: WaitingContract,
  waiting: readonly WaitingContract[],
  free: bigint,
): Refusal | null {
  if (own.price > free) return refusal('contracts.no-room-yet', {}, 409);
  const ahead = waiting.some((one) => one.number < own.number && one.price <= free);
  return ahead ? refusal('contracts.others-ahead', {}, 409) : null;
}
