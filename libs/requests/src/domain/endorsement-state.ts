import type { Moves } from '@samraad/platform';

/** The states of one anchor's endorsement (domain.md §5 [ours]). */
export type EndorsementState = 'asked' | 'endorsed' | 'returned' | 'voided';

/** A change of content, or another anchor's return, voids what was asked and what was given. */
export const nextEndorsementStates = {
  asked: ['endorsed', 'returned', 'voided'],
  endorsed: ['voided'],
  returned: [],
  voided: [],
} as const satisfies Moves<EndorsementState>;
