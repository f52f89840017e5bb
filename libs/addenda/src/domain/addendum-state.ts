import type { Moves } from '@samraad/platform';

/** The states of an addendum (domain.md §9). */
export const addendumStates = ['draft', 'waiting', 'sent', 'signed', 'ended'] as const;
export type AddendumState = (typeof addendumStates)[number];

/**
 * waiting: complete, but the frame has no room for what it costs more. Declined or not signed in time it is a draft again, so that
 * nothing written is lost. ended: the provider took it back, or the course was over before all had signed.
 */
export const nextAddendumStates = {
  draft: ['sent', 'waiting', 'ended'],
  waiting: ['sent', 'draft', 'ended'],
  sent: ['signed', 'draft', 'ended'],
  signed: [],
  ended: [],
} as const satisfies Moves<AddendumState>;
