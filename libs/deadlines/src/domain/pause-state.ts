import type { Moves } from '@samraad/platform';

/** The states of a pause (domain.md §6 [ours]). */
export type PauseState = 'proposed' | 'confirmed' | 'refused' | 'lapsed';

/** Answered once by the other party, or lapsed with the clocks it was for. */
export const nextPauseStates = {
  proposed: ['confirmed', 'refused', 'lapsed'],
  confirmed: [],
  refused: [],
  lapsed: [],
} as const satisfies Moves<PauseState>;
