import type { Role } from '@samraad/identity';
import type { Moves } from '@samraad/platform';

/** Where an invitation of a colleague to a draft stands. */
export type InvitationState = 'asked' | 'accepted' | 'declined' | 'withdrawn';

/** Asked once, answered once. */
export const nextInvitationStates = {
  asked: ['accepted', 'declined', 'withdrawn'],
  accepted: [],
  declined: [],
  withdrawn: [],
} as const satisfies Moves<InvitationState>;

/** The roles a colleague may be invited in: those of a workplace's two sides. The Hovedudvalg's chairs are the register's alone. */
export const invitedRoles = [
  'manager',
  'amr',
  'tr',
  'med_chair',
  'med_vice_chair',
] as const satisfies readonly Role[];
export type InvitedRole = (typeof invitedRoles)[number];
