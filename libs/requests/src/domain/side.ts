import type { Role, Side } from '@samraad/identity';

/** The roles that make a person one of the local parties of its own workplace (domain.md §2). */
export const workplaceRoles = [
  'manager',
  'med_chair',
  'amr',
  'tr',
  'med_vice_chair',
] as const satisfies readonly Role[];

/** The Hovedudvalg's two chairs, its management and its employee side: a local party where it asks itself (domain.md §3). */
export const mainCommitteeRoles = [
  'committee_chair',
  'committee_vice_chair',
] as const satisfies readonly Role[];

/** The roles that make a person one of the local parties of a case, where its unit is among the workplaces. */
export const partyRoles = [...workplaceRoles, ...mainCommitteeRoles] as const;

/** The same as a list in SQL. */
export const partyRolesSql = `(${partyRoles.map((role) => `'${role}'`).join(', ')})`;
export type PartyRole = (typeof partyRoles)[number];

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'management' ? 'employees' : 'management');

/** Both sides, always in this order. */
export const sides = ['management', 'employees'] as const satisfies readonly Side[];
