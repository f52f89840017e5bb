import type { Moves } from '@samraad/platform';

/** The states of a proposal to end a course early (domain.md §9 [ours, 2]). */
export const earlyEndStates = ['open', 'replaced', 'withdrawn', 'refused', 'overtaken', 'agreed'] as const;
export type EarlyEndState = (typeof earlyEndStates)[number];

/** replaced: by another proposal. overtaken: the course was reported delivered instead. */
export const nextEarlyEndStates = {
  open: ['replaced', 'withdrawn', 'refused', 'overtaken', 'agreed'],
  replaced: [],
  withdrawn: [],
  refused: [],
  overtaken: [],
  agreed: [],
} as const satisfies Moves<EarlyEndState>;
