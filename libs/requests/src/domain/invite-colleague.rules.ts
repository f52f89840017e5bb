import { type Side, sideOf } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { InvitationState, InvitedRole } from './invitation-state';

/** Who invites whom to what: `personId` null for somebody Samråd does not know. */
export interface InvitationFacts {
  readonly inviterId: string;
  /** The workplaces the inviter is a party of. */
  readonly ownUnitIds: readonly string[];
  readonly unitId: string;
  readonly role: InvitedRole;
  readonly personId: string | null;
  readonly held: readonly { readonly person_id: string; readonly role: string; readonly unit_id: string }[];
  readonly open: readonly { readonly personId: string; readonly role: string; readonly unitId: string }[];
}

/**
 * Why a colleague can't be invited, or null. One invites to one's own workplace, never oneself; who is there in that role
 * already is chosen instead (domain.md §3).
 */
export function invitationObstacle(facts: InvitationFacts): Refusal | null {
  const { inviterId, ownUnitIds, unitId, role, personId } = facts;
  if (!ownUnitIds.includes(unitId)) return refusal('requests.invites-elsewhere', {}, 403);
  if (personId === inviterId) return refusal('requests.invites-self');
  if (facts.held.some((one) => one.person_id === personId && one.role === role && one.unit_id === unitId))
    return refusal('requests.colleague-here');
  const asked = facts.open.some(
    (one) => one.personId === personId && one.role === role && one.unitId === unitId,
  );
  return asked ? refusal('requests.already-invited', {}, 409) : null;
}

/** Why an invitation can't be answered by somebody, or null. */
export function answerObstacle(
  invitation: { readonly state: InvitationState; readonly role: InvitedRole },
  {
    accepts,
    open,
    actedFor,
  }: { readonly accepts: boolean; readonly open: boolean; readonly actedFor: Side | null },
): Refusal | null {
  if (invitation.state !== 'asked') return refusal('requests.invitation-answered', {}, 409);
  if (!accepts) return null;
  if (!open) return refusal('requests.invitation-over', {}, 409);
  return actedFor !== null && actedFor !== sideOf(invitation.role)
    ? refusal('requests.acted-for-other-side')
    : null;
}
