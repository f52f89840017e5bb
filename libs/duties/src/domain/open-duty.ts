import { addWorkingDays, type DutyHolder, endOfDay, localDateOf, workingDaysUntil } from '@samraad/deadlines';
import { type Relation, type Role, type Side, sideOf, type Viewer } from '@samraad/identity';
import { type DutyKind, dutyKinds, passingKinds } from './duty-kinds';

/** A duty as its row tells it, with what has been done about it. */
export interface OpenDuty {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DutyKind;
  readonly holder: DutyHolder;
  readonly since: Date;
  readonly by: Date;
  readonly subject: string | null;
  /** Reminders sent to who owes it, the last of them, and when those it concerns were told. */
  readonly reminders: number;
  readonly remindedAt: Date | null;
  readonly toldAt: Date | null;
  /** Nobody holds the role it waits for; left out where a list has not asked. */
  readonly unheld?: boolean;
}

/** Where an instant stands to a duty: known but not begun, in time, or past its day. */
export type DutyState = 'ahead' | 'open' | 'late';

/** Planned days are not late by themselves: they turn into a duty to report. */
export function dutyState(duty: Pick<OpenDuty, 'kind' | 'since' | 'by'>, now: Date): DutyState {
  if (duty.since > now) return 'ahead';
  return now > duty.by && !passingKinds.includes(duty.kind) ? 'late' : 'open';
}

/** How near a day is told as near, in working days: in lists and headlines alike. A choice of the portal, not a rule of a round. */
export const nearWorkingDays = 3;

/** The last second of what is near at an instant. */
export const nearUntil = (now: Date): Date => endOfDay(addWorkingDays(now, nearWorkingDays, []));

/** Working days past a duty's day, weekends and holidays not counted; 0 on the first morning after a Friday's. */
export const workingDaysLate = (by: Date, now: Date): number =>
  workingDaysUntil(localDateOf(by), localDateOf(now), []);

/** Who looks: their roles and, for one case, the relations the access guard found. */
export interface DutyViewer {
  readonly personId: string;
  readonly roles: Viewer['roles'];
  readonly relations?: ReadonlySet<Relation>;
}

/** Whether the duty is the viewer's own to do. */
export function isOwn(holder: DutyHolder, viewer: DutyViewer): boolean {
  const holds = (test: (role: Viewer['roles'][number]) => boolean) => viewer.roles.some(test);
  switch (holder.of) {
    case 'person':
      return holder.personId === viewer.personId;
    case 'parties':
      return holds(({ role, unitId }) => {
        const side = actsFor(role, viewer);
        // Also a party may have acted for the other side than the one their role is of.
        return side !== null && at(unitId, holder.unitId) && (viewer.relations?.has(side) ?? true);
      });
    case 'side':
      return (
        holds(({ role, unitId }) => actsFor(role, viewer) === holder.side && at(unitId, holder.unitId)) &&
        (viewer.relations?.has(holder.side) ?? true)
      );
    case 'provider':
      return holds(({ providerId }) => providerId === holder.providerId);
    case 'anchor':
      return holds(({ role, unitId }) => role === 'anchor' && unitId === holder.unitId);
    case 'committee':
      return holds(
        ({ role, unitId }) =>
          (role === 'committee_chair' || role === 'committee_vice_chair') && unitId === holder.regionId,
      );
    case 'central':
      return holds(
        ({ role }) =>
          (role === 'central_employers' && holder.side !== 'unions') ||
          (role === 'central_unions' && holder.side !== 'employers'),
      );
  }
}

/** The side a role acts for. The Hovedudvalg's chairs follow many cases and are a party of few: only where that is known. */
function actsFor(role: Role, { relations }: DutyViewer): Side | null {
  const chairs = role === 'committee_chair' || role === 'committee_vice_chair';
  return chairs && !relations?.has('party') ? null : sideOf(role);
}

const at = (held: string | null, wanted: string | null): boolean => wanted === null || held === wanted;

/** The order in which duties are told: the case's own matter first, what lies ahead last, then the nearest day. */
export function inOrder(duties: readonly OpenDuty[], now: Date): OpenDuty[] {
  const ahead = ({ since }: OpenDuty) => (since > now ? 1 : 0);
  return duties.toSorted(
    (a, b) =>
      ahead(a) - ahead(b) ||
      dutyKinds[a.kind].rank - dutyKinds[b.kind].rank ||
      a.by.getTime() - b.by.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * The duty a viewer is told first: the first of their own that is to be done now, else the case's own matter; null when it
 * has ended. A day that is only planned does not come before what the case waits for.
 */
export function dutyFor(duties: readonly OpenDuty[], viewer: DutyViewer, now: Date): OpenDuty | null {
  const ordered = inOrder(duties, now);
  const toDo = ordered.filter(({ kind, since }) => since <= now && !passingKinds.includes(kind));
  const own = toDo.find(({ holder }) => isOwn(holder, viewer));
  if (own) return own;
  // Of several who owe the same, the one nobody is left to do: the others only wait for it.
  const [first] = ordered;
  return ordered.find(({ kind, unheld }) => unheld === true && kind === first?.kind) ?? first ?? null;
}

/** Who owes the same as a duty, told as one: both sides together are the parties. */
export function heldTogether(duties: readonly OpenDuty[], duty: OpenDuty): DutyHolder {
  const own = sideOfHolder(duty.holder);
  if (own === null || duty.unheld) return duty.holder;
  const both = duties.some(({ kind, holder, unheld }) => {
    const side = sideOfHolder(holder);
    return kind === duty.kind && side !== null && side !== own && !unheld;
  });
  return both ? { of: 'parties', unitId: null } : duty.holder;
}

const sideOfHolder = (holder: DutyHolder) =>
  holder.of === 'side' || holder.of === 'person' ? holder.side : null;
