import { refusal, type Refusal } from '@samraad/platform';

/** The central sides (domain.md §2). */
export type CentralSide = 'employers' | 'unions';

/** Who approved an invoice; null before anybody has. */
export interface Approval {
  readonly by: string;
  readonly side: CentralSide;
}

/** Whether somebody may approve an invoice; null when they may. Whoever sent it never does, whatever roles they have since. */
export function approvalObstacle(
  { approval, sentBy }: { readonly approval: Approval | null; readonly sentBy: string },
  personId: string,
): Refusal | null {
  if (approval !== null) return refusal('delivery.already-approved', {}, 409);
  return personId === sentBy ? refusal('delivery.own-invoice', {}, 409) : null;
}

/**
 * Whether somebody may pay an invoice; null when they may. What one central side has approved the other pays, another person;
 * what nobody has approved is paid by either where the round says so (`approveBeforePay`).
 */
export function paymentObstacle(
  approval: Approval | null,
  { personId, side }: { readonly personId: string; readonly side: CentralSide },
  approveFirst: boolean,
): Refusal | null {
  if (approval === null) return approveFirst ? refusal('delivery.approve-first', {}, 409) : null;
  const same = approval.side === side || approval.by === personId;
  return same ? refusal('delivery.other-side-pays', {}, 409) : null;
}
