import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';
import type { ContractContent, Milestone } from './contract-content';

const sumOf = (milestones: readonly Milestone[]): Ore =>
  milestones.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

/**
 * Whether a course in parts adds up (domain.md §9, §10): the parts are the price to the øre, each has an activity, and every activity but
 * the follow-up talk belongs to one. Null when it does, and where there are no parts.
 */
export function milestonesObstacle({
  price,
  milestones = [],
  activities,
}: Pick<ContractContent, 'price' | 'milestones' | 'activities'>): Refusal | null {
  const counted = activities.filter(({ kind }) => kind !== 'follow-up-talk');
  const beyond = activities.some(({ milestone }) => (milestone ?? 0) > milestones.length);
  if (beyond) return refusal('contracts.milestone-unknown');
  if (milestones.length === 0) return null;
  const sum = sumOf(milestones);
  const difference = BigInt(price) - sum;
  if (difference !== 0n)
    return refusal('contracts.milestones-sum', {
      sum: formatMoney(sum),
      price: formatMoney(BigInt(price)),
      difference: formatMoney(difference < 0n ? -difference : difference),
    });
  const empty = milestones.findIndex((_, index) => !counted.some(({ milestone }) => milestone === index + 1));
  if (empty >= 0) return refusal('contracts.milestone-empty', { title: milestones[empty]?.title ?? '' });
  return counted.every(({ milestone }) => milestone !== undefined)
    ? null
    : refusal('contracts.activity-without-milestone');
}

/** The same parts for another price, each with its share; the last takes what is left over. */
export function milestonesFor(milestones: readonly Milestone[], price: Ore): Milestone[] {
  const before = sumOf(milestones);
  if (milestones.length === 0 || before === 0n) return [...milestones];
  const shares = milestones.map(({ amount }) => (BigInt(amount) * price) / before);
  const others = shares.slice(0, -1).reduce((sum, share) => sum + share, 0n);
  return milestones.map((one, index) => {
    const share = index === milestones.length - 1 ? price - others : (shares[index] ?? 0n);
    return { ...one, amount: share.toString() };
  });
}
