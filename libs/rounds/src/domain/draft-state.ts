import type { Moves } from '@samraad/platform';

/** The states of a round that is being written (domain.md §1). */
export type RoundDraftState = 'draft' | 'opened' | 'decided' | 'discarded';

/** Written on until both sides have approved its text (a new round opens, a change is decided), or it is put away. */
export const nextRoundDraftStates = {
  draft: ['opened', 'decided', 'discarded'],
  opened: [],
  decided: [],
  discarded: [],
} as const satisfies Moves<RoundDraftState>;
