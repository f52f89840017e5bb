import { type Role, scopeOf } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { OrgUnitKind } from '@samraad/scheme';

/** Who gives and ends roles: an administrator, of the whole system, or the role keeper of one or several regions. */
export interface Keeper {
  readonly personId: string;
  readonly administrator: boolean;
  /** The regions a role keeper keeps the roles of; an administrator needs none. */
  readonly regionIds: readonly string[];
}

/** A role of somebody, and the region its unit lies in; null where it is held at no unit. */
export interface RoleOf {
  readonly personId: string;
  readonly role: Role;
  readonly regionId: string | null;
}

/**
 * Whether a keeper may give, change or end a role (issue 10, point 4): the administrator any; a role keeper those at units of
 * the own region, never a central, provider or system role, and never one of their own.
 */
export function mayKeep(keeper: Keeper, held: RoleOf): null | Refusal {
  if (keeper.administrator) return null;
  if (scopeOf(held.role) !== 'unit') return refusal('people.only-administrator', {}, 403);
  if (held.regionId === null || !keeper.regionIds.includes(held.regionId))
    return refusal('people.other-region', {}, 403);
  return held.personId === keeper.personId ? refusal('people.own-role', {}, 403) : null;
}

const ofRegions: readonly Role[] = ['role_keeper', 'committee_chair', 'committee_vice_chair'];

/** Whether a role can be held at a kind of unit: the Hovedudvalg and the role keeper are a region's, the anchor a hospital's or an enterprise's. */
export function fitsUnit(role: Role, kind: OrgUnitKind): null | Refusal {
  if (ofRegions.includes(role) && kind !== 'region') return refusal('people.only-region');
  if (role === 'anchor' && kind !== 'hospital' && kind !== 'enterprise')
    return refusal('people.only-hospital');
  return null;
}

/** The roles a keeper may give at all. */
export const rolesToGive = (keeper: Pick<Keeper, 'administrator'>, all: readonly Role[]): readonly Role[] =>
  keeper.administrator ? all : all.filter((role) => scopeOf(role) === 'unit');
