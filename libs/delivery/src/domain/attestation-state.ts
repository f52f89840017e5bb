/** The states of an attestation (domain.md §9 [ours]). */
export const attestationStates = ['open', 'disputed', 'stands', 'withdrawn'] as const;
export type AttestationState = (typeof attestationStates)[number];

/** open: the objection time runs. disputed: frozen. From there the objection is lifted, or the attestation taken back. */
export const nextAttestationStates = {
  open: ['stands', 'disputed'],
  disputed: ['open', 'stands', 'withdrawn'],
  stands: [],
  withdrawn: [],
} as const satisfies Record<AttestationState, readonly AttestationState[]>;

/** Whether the table lets an attestation go from one state to another. */
export const attestationMayMove = (from: AttestationState, to: AttestationState): boolean =>
  (nextAttestationStates[from] as readonly AttestationState[]).includes(to);
