import { refusal, type Refusal } from '@samraad/platform';
import { type Activity, followUpTalk } from './course';

type Planned = Pick<Activity, 'kind' | 'state' | 'milestone'>;

/**
 * Whether a milestone may be reported as delivered (domain.md §9): its activities are held or taken out, at least one is held, and something
 * of the course is still ahead; when nothing is, the whole is what is reported. Null when it may.
 */
export function milestoneObstacle(activities: readonly Planned[], milestone: number): Refusal | null {
  const counted = activities.filter(({ kind }) => kind !== followUpTalk);
  const own = counted.filter((one) => one.milestone === milestone);
  if (own.length === 0) return refusal('delivery.unknown-milestone', {}, 404);
  const open = own.filter(({ state }) => state === 'planned').length;
  if (open > 0) return refusal('delivery.activities-open', { count: open });
  if (!own.some(({ state }) => state === 'held')) return refusal('delivery.nothing-held');
  return counted.some(({ state }) => state === 'planned')
    ? null
    : refusal('delivery.report-the-whole', {}, 409);
}
