import { type Role, type Side, sideOf } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { otherSide } from './side';

type Signing = RoundRules['signing'];

/** Who asks together: a workplace's leader and representative, its MED committee, or the region's Hovedudvalg. */
export type Body = 'workplace' | 'committee' | 'main-committee';

const chairs: Readonly<Partial<Record<Role, Body>>> = {
  med_chair: 'committee',
  med_vice_chair: 'committee',
  committee_chair: 'main-committee',
  committee_vice_chair: 'main-committee',
};

/** The body a role asks in. */
export const bodyOf = (role: Role): Body => chairs[role] ?? 'workplace';

/** Whether a role may sign for a side at all under the round's rule (domain.md §3 [M][K]). */
export function maySignFor(side: Side, role: Role, rules: Signing): boolean {
  const body = bodyOf(role);
  // A chair signs for management, a vice-chair for the employees ([ours]).
  if (body === 'committee') return rules.committee && sideOf(role) === side;
  if (body === 'main-committee') return rules.mainCommittee && sideOf(role) === side;
  const able: readonly Role[] = side === 'management' ? rules.managementRoles : rules.employeeRoles;
  return able.includes(role);
}

/** A committee signs through its two chairs, a workplace through leader and representative: never one of each. */
export function isAcceptedPair(management: Role, employees: Role): boolean {
  return bodyOf(management) === bodyOf(employees);
}

/** One signature to be given: a workplace's side, who is asked, and what has been signed. */
export interface SigningSlot {
  readonly unitId: string;
  readonly side: Side;
  readonly personId: string;
  /** The hash the standing signature covers, or null. */
  readonly signedHash: string | null;
  readonly signedRole: Role | null;
}

/** What a person does when signing: which slots, in which role held at this instant, over which hash. */
export interface SigningAttempt {
  readonly personId: string;
  /** The person's roles at each unit, at this instant. */
  readonly rolesAt: ReadonlyMap<string, readonly Role[]>;
  /** The hash the signer saw. */
  readonly seenHash: string;
  /** The roles in which the other side's signer could sign, by unit: a leader who also chairs the MED committee signs as what fits. */
  readonly otherCould: ReadonlyMap<string, readonly Role[]>;
}

export interface SlotSignature {
  readonly unitId: string;
  readonly side: Side;
  readonly role: Role;
}

/** The signatures one act gives (a leader of two joined workplaces signs both), or why it can't (domain.md §3). */
export function signSlots(
  slots: readonly SigningSlot[],
  contentHash: string,
  attempt: SigningAttempt,
  rules: Signing,
): readonly SlotSignature[] | Refusal {
  const own = slots.filter((slot) => slot.personId === attempt.personId);
  if (own.length === 0) return refusal('requests.not-asked-to-sign', {}, 403);
  if (new Set(own.map((slot) => slot.side)).size > 1) return refusal('requests.both-sides');
  if (attempt.seenHash !== contentHash) return refusal('requests.content-changed', {}, 409);
  const open = own.filter((slot) => slot.signedHash !== contentHash);
  if (open.length === 0) return refusal('requests.already-signed', {}, 409);
  const signed: SlotSignature[] = [];
  for (const slot of open) {
    const roles = (attempt.rolesAt.get(slot.unitId) ?? []).filter((role) =>
      maySignFor(slot.side, role, rules),
    );
    if (roles.length === 0) return refusal('requests.role-not-held');
    const other = slots.find((one) => one.unitId === slot.unitId && one.side === otherSide(slot.side));
    const signedRole = other?.signedHash === contentHash ? other.signedRole : null;
    const others = signedRole ? [signedRole] : (attempt.otherCould.get(slot.unitId) ?? []);
    const free = rolesOfOneself(roles, slot, slots, contentHash);
    const role = free.find((one) => matches(slot.side, one, others));
    if (role === undefined) return refusal('requests.committee-signs-as-one');
    signed.push({ unitId: slot.unitId, side: slot.side, role });
  }
  return signed;
}

/** A side may be signed by several, each in a role of their own: one that another has signed in comes last. */
function rolesOfOneself(
  roles: readonly Role[],
  slot: SigningSlot,
  slots: readonly SigningSlot[],
  contentHash: string,
): readonly Role[] {
  const taken = slots
    .filter((one) => one.unitId === slot.unitId && one.side === slot.side && one.signedHash === contentHash)
    .map(({ signedRole }) => signedRole);
  return [...roles.filter((role) => !taken.includes(role)), ...roles.filter((role) => taken.includes(role))];
}

function matches(side: Side, role: Role, others: readonly Role[]): boolean {
  // Somebody who has left in between is no reason to refuse the one who is here.
  if (others.length === 0) return true;
  return others.some((other) =>
    side === 'management' ? isAcceptedPair(role, other) : isAcceptedPair(other, role),
  );
}

/** Somebody is asked, and everybody who is asked has signed: how many the round wants was judged when they were asked. */
const everyOneSigned = (slots: readonly SigningSlot[], contentHash: string): boolean =>
  slots.length > 0 && slots.every(({ signedHash }) => signedHash === contentHash);

/** Whether every side of every workplace has signed this very content, nobody for both sides (domain.md §3). */
export function allSigned(
  slots: readonly SigningSlot[],
  unitIds: readonly string[],
  contentHash: string,
): boolean {
  const sideOfPerson = new Map<string, Side>();
  for (const slot of slots) {
    if ((sideOfPerson.get(slot.personId) ?? slot.side) !== slot.side) return false;
    sideOfPerson.set(slot.personId, slot.side);
  }
  return (
    unitIds.length > 0 &&
    unitIds.every((unitId) =>
      (['management', 'employees'] as const).every((side) =>
        everyOneSigned(
          slots.filter((slot) => slot.unitId === unitId && slot.side === side),
          contentHash,
        ),
      ),
    )
  );
}
