import type { Moves } from '@samraad/platform';

/** The states of a choice of provider (domain.md §3 [ours]). */
export type ChoiceState = 'proposed' | 'confirmed' | 'replaced' | 'declined' | 'left';

/** Another proposal replaces it, confirmed or not; only a provider both sides chose can decline, or be left when it is late. */
export const nextChoiceStates = {
  proposed: ['confirmed', 'replaced'],
  confirmed: ['replaced', 'declined', 'left'],
  replaced: [],
  declined: [],
  left: [],
} as const satisfies Moves<ChoiceState>;
