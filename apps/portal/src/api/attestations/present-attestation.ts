import type { AttestationView } from '@samraad/delivery';

/** An attestation as the API shows it. */
export function presentAttestation(one: AttestationView) {
  return {
    id: one.id,
    requestId: one.caseId,
    contractId: one.contractId,
    milestone: one.milestone,
    amount: one.amount.toString(),
    state: one.state,
    side: one.side,
    attestedBy: one.name,
    attestedAt: one.attestedAt,
    secondedBy: one.secondName,
    secondedAt: one.secondAt,
    objectionDueAt: one.objectionDueAt,
    standsAt: one.standsAt,
    disputes: one.disputes.map(({ id, name, side, reason, disputedAt, outcome, resolution }) => ({
      id,
      by: name,
      side,
      reason,
      disputedAt,
      outcome,
      resolution,
    })),
  };
}
