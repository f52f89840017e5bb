import type { LocalDate } from '@samraad/deadlines';
import { mayFollow, refusal, type Refusal, isBlank } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { nextActivityStates } from './activity-state';
import { type Activity, followUpTalk } from './course';

/** The days an activity may lie on: from the contract's signing to the round's last delivery day (domain.md §1, §9). */
export interface CourseDays {
  readonly signedOn: LocalDate;
  readonly today: LocalDate;
  readonly lastDeliveryDay: LocalDate;
}

type Planned = Pick<Activity, 'kind' | 'state'>;

/** The follow-up talk may come long after the delivery; everything else belongs before it. */
const running: readonly Stage[] = ['contracted', 'under_way'];
const afterwards: readonly Stage[] = ['under_way', 'delivered', 'attested', 'satisfaction', 'effect'];

function changeable(activity: Planned, stage: Stage): Refusal | null {
  const open = activity.kind === followUpTalk ? [...running, ...afterwards] : running;
  if (!open.includes(stage)) return refusal('delivery.not-running', {}, 409);
  const unsettled = mayFollow(nextActivityStates, { from: activity.state, to: 'held' });
  return unsettled ? null : refusal('delivery.activity-settled', {}, 409);
}

/** Whether an activity may be reported as held on a day; null when it may. */
export function reportObstacle(
  activity: Planned,
  stage: Stage,
  heldOn: LocalDate,
  days: CourseDays,
): Refusal | null {
  const settled = changeable(activity, stage);
  if (settled) return settled;
  if (activity.kind === followUpTalk && !afterwards.includes(stage))
    return refusal('delivery.follow-up-first');
  if (heldOn > days.today) return refusal('delivery.held-ahead');
  if (heldOn < days.signedOn) return refusal('delivery.held-before-contract');
  return heldOn > days.lastDeliveryDay ? refusal('delivery.after-last-day') : null;
}

const mostAttending = 9999;

/** Who attended is counted by side; an activity nobody attended was not held. */
export function attendanceObstacle(attended: {
  readonly attendedManagement: number;
  readonly attendedEmployees: number;
}): Refusal | null {
  const counts = [attended.attendedManagement, attended.attendedEmployees];
  if (!counts.every((one) => Number.isInteger(one) && one >= 0 && one <= mostAttending))
    return refusal('delivery.attendance-unreadable');
  return counts.every((one) => one === 0) ? refusal('delivery.held-with-nobody') : null;
}

/** Whether an activity may be planned for another day; null when it may. */
export function moveObstacle(
  activity: Planned,
  stage: Stage,
  plannedOn: LocalDate,
  days: CourseDays,
): Refusal | null {
  const settled = changeable(activity, stage);
  if (settled) return settled;
  if (plannedOn < days.today) return refusal('delivery.planned-behind');
  return plannedOn > days.lastDeliveryDay ? refusal('delivery.after-last-day') : null;
}

/** Whether an activity may be cancelled, which always takes a reason; the follow-up talk too (domain.md §13 [ours, 2]). */
export function cancelObstacle(activity: Planned, stage: Stage, reason: string): Refusal | null {
  return changeable(activity, stage) ?? (isBlank(reason) ? refusal('delivery.cancel-reason-missing') : null);
}
