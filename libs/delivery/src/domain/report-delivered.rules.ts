import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';
import { type Activity, followUpTalk } from './course';

/** What the provider reports as its final amount in øre: the price, or less, and more than is attested in parts already (domain.md §9, §10). */
export function finalAmountOf(price: Ore, wanted: Ore | null, attested: Ore = 0n): Ore | Refusal {
  const amount = wanted ?? price;
  if (amount <= 0n) return refusal('delivery.amount-missing');
  if (amount <= attested)
    return refusal('delivery.amount-below-milestones', { attested: formatMoney(attested) });
  return amount > price ? refusal('delivery.amount-over-price', { price: formatMoney(price) }) : amount;
}

/** Whether the plan lets the whole be reported as delivered; the follow-up talk may still be ahead. Null when it does. */
export function deliveredObstacle(activities: readonly Pick<Activity, 'kind' | 'state'>[]): Refusal | null {
  const counted = activities.filter(({ kind }) => kind !== followUpTalk);
  const open = counted.filter(({ state }) => state === 'planned').length;
  if (open > 0) return refusal('delivery.activities-open', { count: open });
  return counted.some(({ state }) => state === 'held') ? null : refusal('delivery.nothing-held');
}
