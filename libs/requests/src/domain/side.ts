import type { Role, Side } from '@samraad/identity';

/** The roles that make a person one of the local parties of a workplace (domain.md §2). */
export const partyRoles = [
  'manager',
  'med_chair',
  'amr',
  'tr',
  'med_vice_chair',
] as const satisfies readonly Role[];
export type PartyRole = (typeof partyRoles)[number];

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'management' ? 'employees' : 'management');

/** Both sides, always in this order. */
export const sides = ['management', 'employees'] as const satisfies readonly Side[];
