import type { Moves } from '@samraad/platform';

/** The states of a choice of provider (domain.md §3 [ours]). */
export type ChoiceState = 'proposed' | 'confirmed' | 'replaced' | 'declined' | 'left' | 'changed' | 'stopped';

/** Another proposal replaces it, confirmed or not; only a provider both sides chose can decline, be left when it is late, or be changed for another both sides agree on; one that stops taking requests before it is asked is given up. */
export const nextChoiceStates = {
  proposed: ['confirmed', 'replaced', 'stopped'],
  confirmed: ['replaced', 'declined', 'left', 'changed', 'stopped'],
  replaced: [],
  declined: [],
  left: [],
  changed: [],
  stopped: [],
} as const satisfies Moves<ChoiceState>;
