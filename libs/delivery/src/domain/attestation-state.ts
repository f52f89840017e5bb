import type { Moves } from '@samraad/platform';

/** The states of an attestation (domain.md §9 [ours]). */
export const attestationStates = ['open', 'disputed', 'stands', 'withdrawn'] as const;
export type AttestationState = (typeof attestationStates)[number];

/** open: the objection time runs. disputed: frozen. From there the objection is lifted, or the attestation taken back. */
export const nextAttestationStates = {
  open: ['stands', 'disputed'],
  disputed: ['open', 'stands', 'withdrawn'],
  stands: [],
  withdrawn: [],
} as const satisfies Moves<AttestationState>;
