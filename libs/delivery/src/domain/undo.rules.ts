import { canonicalJson, type Ore, refusal, type Refusal, sha256 } from '@samraad/platform';
import type { AttestationState } from './attestation-state';

/** The attestation that somebody wants undone, and what its contract has earned and not billed, in øre. */
export interface UndoGround {
  readonly attestation: {
    readonly state: AttestationState;
    readonly amount: Ore;
    /** What was attested, where a dispute was settled for another amount. */
    readonly attestedAmount: Ore | null;
    readonly earlyEndNo: number | null;
  } | null;
  readonly earned: Ore;
}

/** What keeps an attestation from being undone; null when nothing does. The evaluations say no for themselves. */
export function undoObstacle({ attestation, earned }: UndoGround): Refusal | null {
  if (attestation?.state !== 'stands') return refusal('delivery.undo-not-standing', {}, 409);
  if (attestation.earlyEndNo !== null) return refusal('delivery.undo-ended-early', {}, 409);
  if (attestation.attestedAmount !== null) return refusal('delivery.undo-settled', {}, 409);
  return attestation.amount > earned ? refusal('delivery.undo-invoiced', {}, 409) : null;
}

/** What each agrees to, as one hash: which attestation, which proposal, which words. */
export const undoHash = (of: {
  readonly attestationId: string;
  readonly no: number;
  readonly reason: string;
}): string => sha256(canonicalJson({ ...of }));
