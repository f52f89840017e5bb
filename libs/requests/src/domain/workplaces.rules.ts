import { refusal, type Refusal } from '@samraad/platform';

/** A workplace of a request; `asked`: it has not answered yet whether it joins. */
export interface JoinedWorkplace {
  readonly unitId: string;
  readonly coordinating: boolean;
  readonly asked?: boolean;
}

/** What the list is to become. */
export interface WantedWorkplaces {
  readonly unitIds: readonly string[];
  readonly coordinatingUnitId: string;
}

/** What a change of the list comes to. */
export interface WorkplacesChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The workplace that coordinates from now on; null when it is the same as before. */
  readonly coordinator: string | null;
}

/**
 * A joint thing is never changed by one alone against another (domain.md §3 [ours, 2]): the coordinating workplace asks
 * others in and may remove them, or hand over to one that has said yes; a joined one may only leave, by itself.
 */
export function changeWorkplaces(
  before: readonly JoinedWorkplace[],
  wanted: WantedWorkplaces,
  ownUnitIds: readonly string[],
): WorkplacesChange | Refusal {
  const unitIds = [...new Set(wanted.unitIds)];
  if (unitIds.length === 0) return refusal('requests.workplace-missing');
  if (unitIds.length > 20) return refusal('requests.too-many-workplaces');
  if (!unitIds.includes(wanted.coordinatingUnitId)) return refusal('requests.coordinator-not-joined');
  const coordinating = before.find((one) => one.coordinating)?.unitId;
  const added = unitIds.filter((id) => !before.some(({ unitId }) => unitId === id));
  const removed = before.filter(({ unitId }) => !unitIds.includes(unitId)).map(({ unitId }) => unitId);
  const coordinator = wanted.coordinatingUnitId === coordinating ? null : wanted.coordinatingUnitId;
  const nothing = added.length === 0 && removed.length === 0 && coordinator === null;
  if (nothing) return { added, removed, coordinator };
  if (coordinating === undefined || !ownUnitIds.includes(coordinating))
    return refusal('requests.coordinating-decides', {}, 403);
  // Whoever changes the list must still be a party afterwards: a case can't be given away to strangers.
  if (!ownUnitIds.some((id) => unitIds.includes(id))) return refusal('requests.own-workplace-removed');
  const next = before.find(({ unitId }) => unitId === coordinator);
  if (coordinator !== null && (!next || next.asked) && !ownUnitIds.includes(coordinator))
    return refusal('requests.coordinator-not-answered');
  return { added, removed, coordinator };
}

/** What is kept of the list when it is changed: which workplaces, and which of them coordinated. */
export const placesBefore = (before: readonly JoinedWorkplace[]) =>
  before.map(({ unitId, coordinating }) => ({ unitId, coordinating }));

/** The list when the others go on without one that has joined, or was asked: never without the one that coordinates. */
export function withoutWorkplace(before: readonly JoinedWorkplace[], unitId: string): string[] | Refusal {
  const gone = before.find((one) => one.unitId === unitId);
  if (!gone) return refusal('requests.workplace-unknown');
  if (gone.coordinating) return refusal('requests.coordinating-stays', {}, 409);
  return before.map((one) => one.unitId).filter((id) => id !== unitId);
}
