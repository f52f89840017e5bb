import type { Moves } from '@samraad/platform';

/** The states of one question for one signature (domain.md §3 [ours]). */
export type AskState = 'asked' | 'signed' | 'declined' | 'passed_on' | 'expired' | 'voided';

/** A question is answered once: the next one is a new row. */
export const nextAskStates = {
  asked: ['signed', 'declined', 'passed_on', 'expired', 'voided'],
  signed: [],
  declined: [],
  passed_on: [],
  expired: [],
  voided: [],
} as const satisfies Moves<AskState>;
