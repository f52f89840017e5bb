import type { Moves } from '@samraad/platform';

/** The states of a proposal (domain.md §13 [ours, 2]). */
export type ProposalState = 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'lapsed' | 'overtaken';

/** Answered by the other side, taken back by its own, or ended by time or by what changed underneath it. Once. */
export const nextProposalStates = {
  waiting: ['approved', 'refused', 'withdrawn', 'lapsed', 'overtaken'],
  approved: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
  overtaken: [],
} as const satisfies Moves<ProposalState>;

/** Every state, for schemas and filters. */
export const proposalStates = Object.keys(nextProposalStates) as readonly ProposalState[];
