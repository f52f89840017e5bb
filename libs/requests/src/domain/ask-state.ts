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

/** Why a signature that stood no longer does; each is told in the record of its case. */
export type SignatureFalls = 'content-changed' | 'expired' | 'declined' | 'role-revoked' | 'round-ended';
