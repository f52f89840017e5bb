import { isRefusal } from '@samraad/platform';
import { orderObstacle, purposeObstacle } from '@samraad/requests';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths, stepKeys, type StepKey } from '../requests.paths';

/** Where a saved page leads: to what stands in the way, back where one came from, or on to the next page. */
export function afterStep(
  key: StepKey,
  desk: RequestOnDesk,
  went: { readonly to?: unknown; readonly then?: unknown },
): string {
  const { id } = desk.request;
  if (went.then === 'stay') return requestPaths.step(id, key);
  if (key === 'formaal' && purposeObstacle(desk.request.answers)) return requestPaths.elsewhere(id);
  if (key === 'paabud' && orderStands(desk)) return requestPaths.blocked(id);
  if (went.then === 'again') return requestPaths.step(id, key);
  const previous = stepKeys[stepKeys.indexOf(key) - 1];
  if (went.then === 'previous' && previous) return requestPaths.step(id, previous);
  if (went.then === 'draft') return requestPaths.draft(id);
  if (went.to === 'gennemse') return requestPaths.check(id);
  const next = stepKeys[stepKeys.indexOf(key) + 1];
  return next ? requestPaths.step(id, next) : requestPaths.draft(id);
}

/** Whether an answer to the order question blocks or holds the draft under the round's rules. */
export function orderStands({ request, round }: RequestOnDesk): boolean {
  const answered = request.workplaces
    .filter((one) => one.orderAnswer !== null)
    .map((one) => ({ unitId: one.unitId, answer: one.orderAnswer, compliedOn: one.orderCompliedOn }));
  const obstacle = round && orderObstacle(answered, round.rules.order);
  // A day that is still to be written stands in nobody's way while it is a draft.
  return isRefusal(obstacle) && obstacle.key !== 'requests.order-missing';
}
