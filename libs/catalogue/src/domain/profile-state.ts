import type { Moves } from '@samraad/platform';

/** Where a version of a profile is. */
export type ProfileState = 'draft' | 'sent' | 'returned' | 'approved';

/** Taken back it is a draft again; returned it is written on and sent anew. What is approved is read until the next one is. */
export const nextProfileStates = {
  draft: ['sent'],
  sent: ['draft', 'returned', 'approved'],
  returned: ['sent'],
  approved: [],
} as const satisfies Moves<ProfileState>;
