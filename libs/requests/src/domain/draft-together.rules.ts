import { addWorkingDays, isWorkingDay, type LocalDate, localDateOf } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { formatDay, isBlank, refusal, type Refusal } from '@samraad/platform';
import type { Stage } from './request-state';

/** A side of a workplace in a draft. */
export interface DraftSeat {
  readonly unitId: string;
  readonly side: Side;
}

/** The most that fits in one message between the sides. */
export const draftMessageLimit = 4000;

/** What is written to the other side, or why it can't be sent. */
export function draftMessageObstacle(body: string): Refusal | null {
  if (isBlank(body)) return refusal('requests.message-empty');
  return body.length > draftMessageLimit
    ? refusal('requests.message-too-long', { most: String(draftMessageLimit) })
    : null;
}

/** How long somebody is in a draft before it is written down anew: a visit, not each page of it. */
export const visitMinutes = 5;

/** Whether it is written down that somebody is in a draft: `last` is when it was before. What is fixed is only read. */
export function isNewVisit(stage: Stage, last: Date | undefined, now: Date): boolean {
  if (stage !== 'draft') return false;
  return last === undefined || now.getTime() - last.getTime() >= visitMinutes * 60_000;
}

/** Since when what others write is new to somebody: their visit before this one; null the first time, when all of it is. */
export function newSince(
  stage: Stage,
  visit: { readonly lastAt: Date; readonly beforeAt?: Date | null } | undefined,
  now: Date,
): Date | null {
  if (!visit) return null;
  return isNewVisit(stage, visit.lastAt, now) ? visit.lastAt : (visit.beforeAt ?? null);
}

/** The working day a nudge belongs to: whoever nudges on a Saturday has nudged on Monday, when its mail leaves. */
export function nudgeDay(now: Date): LocalDate {
  const today = localDateOf(now);
  return isWorkingDay(today, []) ? today : addWorkingDays(today, 1, []);
}

/** Whom somebody wants to nudge, and what stands about them. */
export interface NudgeFacts {
  readonly target: DraftSeat;
  /** The seats of whoever nudges, at each of their workplaces. */
  readonly own: readonly DraftSeat[];
  /** Nobody there holds a role or is invited. */
  readonly nobody: boolean;
  /** They have said that they are ready, with the answers as they stand. */
  readonly ready: boolean;
  /** The last working day they were nudged on. */
  readonly lastDay: LocalDate | null;
  readonly day: LocalDate;
}

/** Why the others can't be nudged now, or null: one's own side, those who are ready, and nobody twice on a working day. */
export function nudgeObstacle(facts: NudgeFacts): Refusal | null {
  const { target, own, nobody, ready, lastDay, day } = facts;
  if (own.some(({ unitId, side }) => target.unitId === unitId && target.side === side))
    return refusal('requests.nudges-self');
  if (nobody) return refusal('requests.nobody-to-nudge');
  if (ready) return refusal('requests.ready-already', {}, 409);
  return lastDay !== null && lastDay >= day
    ? refusal('requests.nudged-already', { day: formatDay(addWorkingDays(lastDay, 1, [])) }, 409)
    : null;
}
