import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';
import { type ContractContent, type ContractDraft, partOfField, readAsContent } from './contract-content';
import { periodObstacle } from './contract-period';
import { milestonesObstacle } from './milestones.rules';

/** What decides whether a contract is complete. */
export interface SendFacts {
  readonly draft: ContractDraft;
  readonly today: string;
  /** The last day anything of the round may be delivered (domain.md §1 [ours]). */
  readonly lastDeliveryDay: string;
}

/** A complete contract, or why it can't be sent: parts, a follow-up talk [K], and days that can be kept. */
export function completeContract(facts: SendFacts): ContractContent | Refusal {
  const parsed = readAsContent(facts.draft);
  if (!parsed.success)
    return refusal('contracts.incomplete', {
      part: partOfField(String(parsed.error.issues[0]?.path[0] ?? '')),
    });
  const { activities, period } = parsed.data;
  if (!activities.some((one) => one.kind === 'follow-up-talk'))
    return refusal('contracts.follow-up-talk-missing');
  if (!activities.some((one) => one.kind !== 'follow-up-talk')) return refusal('contracts.activity-missing');
  if (activities.some((one) => one.plannedOn < facts.today)) return refusal('contracts.activity-in-the-past');
  if (activities.some((one) => one.plannedOn > facts.lastDeliveryDay))
    return refusal('contracts.activity-too-late');
  const obstacle = milestonesObstacle(parsed.data);
  return obstacle ?? (period && periodObstacle(period, { ...facts, activities })) ?? parsed.data;
}

/** Whether a frame could ever hold a price: all its tranches together; null while none is set (domain.md §7 [ours, 2]). */
export function everHasRoom(price: Ore, planned: Ore | null): Refusal | null {
  if (planned === null || price <= planned) return null;
  return refusal('contracts.price-above-frame', { price: formatMoney(price), planned: formatMoney(planned) });
}
