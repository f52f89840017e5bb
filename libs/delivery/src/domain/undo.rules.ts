import { canonicalJson, type Ore, refusal, type Refusal, sha256 } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import type { AttestationState } from './attestation-state';

/** What is attested of a part, and not taken back. */
export interface UndoPart {
  readonly id: string;
  /** Which milestone; 0 for the whole. */
  readonly milestone: number;
  readonly state: AttestationState;
  readonly amount: Ore;
  /** What was attested, where a dispute was settled for another amount. */
  readonly attestedAmount: Ore | null;
  readonly earlyEndNo: number | null;
  readonly standsAt: Date | null;
}

/** The attestation that somebody wants undone, and how its contract is billed, in øre. */
export interface UndoGround {
  readonly attestation: UndoPart | null;
  /** What the contract has earned and not billed. */
  readonly earned: Ore;
  /** What stands that came to stand after it: bills reach that only after this. */
  readonly later: Ore;
}

/** How it is with the attestation of a part, among all of a case's. */
export function undoGround(parts: readonly UndoPart[], milestone: number, earned: Ore): UndoGround {
  const attestation = parts.find((one) => one.milestone === milestone) ?? null;
  const after = attestation ? parts.filter((one) => stoodBefore(attestation, one)) : [];
  return { attestation, earned, later: after.reduce((sum, { amount }) => sum + amount, 0n) };
}

/** Invoices are for what stood first, as their documents say it. */
function stoodBefore(one: UndoPart, other: UndoPart): boolean {
  if (one.state !== 'stands' || other.state !== 'stands' || !one.standsAt || !other.standsAt) return false;
  const apart = other.standsAt.getTime() - one.standsAt.getTime();
  return apart > 0 || (apart === 0 && other.id > one.id);
}

/** What keeps an attestation from being undone; null when nothing does. The evaluations say no for themselves. */
export function undoObstacle({ attestation, earned, later }: UndoGround): Refusal | null {
  if (attestation?.state !== 'stands') return refusal('delivery.undo-not-standing', {}, 409);
  if (attestation.earlyEndNo !== null) return refusal('delivery.undo-ended-early', {}, 409);
  if (attestation.attestedAmount !== null) return refusal('delivery.undo-settled', {}, 409);
  return attestation.amount + later > earned ? refusal('delivery.undo-invoiced', {}, 409) : null;
}

/** A milestone is undone by itself only while the course runs: afterwards the final report is for the rest of the price. */
export const undoStageObstacle = (milestone: number, stage: Stage): Refusal | null =>
  milestone > 0 && stage !== 'under_way' ? refusal('delivery.undo-part-of-whole', {}, 409) : null;

/** What each agrees to, as one hash: which attestation, which proposal, which words. */
export const undoHash = (of: {
  readonly attestationId: string;
  readonly no: number;
  readonly reason: string;
}): string => sha256(canonicalJson({ ...of }));
