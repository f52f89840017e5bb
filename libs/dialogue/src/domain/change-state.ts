import type { Moves } from '@samraad/platform';

/** What becomes of a wish for another provider, from one side to the other (domain.md §3 [ours]). */
export type ChangeState = 'proposed' | 'agreed' | 'refused' | 'withdrawn' | 'lapsed';

/** lapsed: the case lost its provider, sent its contract for signature, or ended meanwhile. */
export const nextChangeStates = {
  proposed: ['agreed', 'refused', 'withdrawn', 'lapsed'],
  agreed: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Moves<ChangeState>;
