import type { Moves } from '@samraad/platform';

/** The states of a round that is being written (domain.md §1). */
export type RoundDraftState = 'draft' | 'opened' | 'discarded';

/** Written on until both sides have approved its text, or it is put away. */
export const nextRoundDraftStates = {
  draft: ['opened', 'discarded'],
  opened: [],
  discarded: [],
} as const satisfies Moves<RoundDraftState>;
