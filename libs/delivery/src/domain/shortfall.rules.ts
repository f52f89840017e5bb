import { refusal, type Refusal } from '@samraad/platform';
import type { ActsFor, LivingAttestation } from './attestation.rules';

/** A report, and the one somebody said something is missing of; the newest of each. */
export interface Reported {
  readonly revision: number;
  readonly shortfallOf: number | null;
}

/** Whether the newest report lies with the provider again: something is missing, and no new report has answered it. */
export const isSentBack = ({ revision, shortfallOf }: Reported): boolean => revision === shortfallOf;

/**
 * Whether somebody may say that something is missing: either side of the coordinating workplace, before anybody attests;
 * afterwards it is an objection (domain.md §9 [ours, 2]). Null when they may.
 */
export function shortfallObstacle(
  reported: Reported | null,
  living: LivingAttestation | null,
  who: ActsFor,
  coordinatingUnitId: string,
): Refusal | null {
  if (who.unitId !== coordinatingUnitId) return refusal('delivery.coordinating-attests', {}, 403);
  if (reported === null) return refusal('delivery.nothing-to-attest', {}, 409);
  if (living !== null) return refusal('delivery.object-instead', {}, 409);
  return sentBackObstacle(reported);
}

/** A report that lies with the provider again is neither attested nor sent back once more; null when it does not. */
export const sentBackObstacle = (reported: Reported): Refusal | null =>
  isSentBack(reported) ? refusal('delivery.sent-back', {}, 409) : null;
