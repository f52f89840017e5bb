import type { Moves } from '@samraad/platform';

/** Where a question of whoever endorses stands: answered by the parties, or over with the endorsement it was about. */
export type EndorserQuestionState = 'asked' | 'answered' | 'closed';

/** Asked once, answered once. */
export const nextEndorserQuestionStates = {
  asked: ['answered', 'closed'],
  answered: [],
  closed: [],
} as const satisfies Moves<EndorserQuestionState>;
