import type { Moves } from '@samraad/platform';

/** The states of an objection; an open one has no outcome yet (domain.md §9 [ours]). */
export type DisputeState = 'open' | 'lifted' | 'withdrawn';

/** Lifted by the side that made it, or ended with the attestation that is taken back. */
export const nextDisputeStates = {
  open: ['lifted', 'withdrawn'],
  lifted: [],
  withdrawn: [],
} as const satisfies Moves<DisputeState>;
