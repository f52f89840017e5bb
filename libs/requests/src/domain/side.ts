import type { Role, RoleHeld, Side } from '@samraad/identity';

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

/**
 * Where somebody's roles make them a local party, over all cases: the workplaces of roles that count everywhere, and the very
 * cases of roles they have only stated. Ids of both kinds, as {@link atPlacesSql} takes them (ADR 44).
 */
export const partyPlaces = (
  roles: readonly Pick<RoleHeld, 'role' | 'unitId' | 'stated' | 'statedFor'>[],
  among: readonly Role[] = partyRoles,
): string[] => {
  const { unitIds, caseIds } = partyScope(roles, among);
  return [...unitIds, ...caseIds];
};

/** The same, workplaces and cases apart. */
export function partyScope(
  roles: readonly Pick<RoleHeld, 'role' | 'unitId' | 'stated' | 'statedFor'>[],
  among: readonly Role[] = partyRoles,
): { readonly unitIds: string[]; readonly caseIds: string[] } {
  const own = roles.filter(({ role }) => among.includes(role));
  const once = (ids: readonly string[]) => [...new Set(ids)];
  return {
    unitIds: once(own.flatMap(({ stated, unitId }) => (stated || !unitId ? [] : [unitId]))),
    caseIds: once(own.flatMap(({ stated, statedFor }) => (stated ? (statedFor ?? []) : []))),
  };
}

/** Condition: a workplace `w` of a case is at one of the places of {@link partyPlaces}. */
export const atPlacesSql = (w: string, places: string): string =>
  `(${w}.unit_id = ANY(${places}::uuid[]) OR ${w}.request_id = ANY(${places}::uuid[]))`;

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'management' ? 'employees' : 'management');

/** Both sides, always in this order. */
export const sides = ['management', 'employees'] as const satisfies readonly Side[];
