import type { Moves } from '@samraad/platform';

/** The states of an objection; an open one has no outcome yet (domain.md §9 [ours]). */
export type DisputeState = 'open' | 'lifted' | 'withdrawn' | 'settled';

/** Settled by all three, or as the central parties decide. Lifted by the side that made it, or ended with the attestation that is taken back. */
export const nextDisputeStates = {
  open: ['lifted', 'withdrawn', 'settled'],
  lifted: [],
  withdrawn: [],
  settled: [],
} as const satisfies Moves<DisputeState>;
