import type { Moves } from '@samraad/platform';

/** The states of an attestation (domain.md §9 [ours]). */
export const attestationStates = ['open', 'disputed', 'stands', 'withdrawn'] as const;
export type AttestationState = (typeof attestationStates)[number];

/** open: the objection time runs, and the attestation may be taken back. disputed: frozen; then the objection is lifted, or the attestation taken back. */
export const nextAttestationStates = {
  open: ['stands', 'disputed', 'withdrawn'],
  disputed: ['open', 'stands', 'withdrawn'],
  // Undone by all three.
  stands: ['withdrawn'],
  withdrawn: [],
} as const satisfies Moves<AttestationState>;
