import type { Moves } from '@samraad/platform';

/** The states of a choice of provider (domain.md §3 [ours]). */
export type ChoiceState = 'proposed' | 'confirmed' | 'replaced' | 'declined';

/** Another proposal replaces it, confirmed or not; only a provider both sides chose can decline. */
export const nextChoiceStates = {
  proposed: ['confirmed', 'replaced'],
  confirmed: ['replaced', 'declined'],
  replaced: [],
  declined: [],
} as const satisfies Moves<ChoiceState>;
