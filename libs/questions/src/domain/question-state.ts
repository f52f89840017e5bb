import type { Moves } from '@samraad/platform';

/** open: the provider has the word; answered: whoever asked has it; moved: what was written lies with a case (domain.md §7). */
export const questionStates = ['open', 'answered', 'closed', 'moved'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A closed one can still be begun a request from. */
export const nextQuestionStates = {
  open: ['answered', 'closed', 'moved'],
  answered: ['open', 'closed', 'moved'],
  closed: ['moved'],
  moved: [],
} as const satisfies Moves<QuestionState>;
