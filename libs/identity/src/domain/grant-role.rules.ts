import { refusal, type Refusal } from '@samraad/platform';
import { type Role, scopeOf } from './role';

/** Where a role is to be held. */
export interface RolePlace {
  readonly role: Role;
  readonly unitId?: string | null;
  readonly providerId?: string | null;
}

/** A role at a unit needs just a unit, one at a provider just a provider, the others neither (domain.md §2). */
export function rolePlace(place: RolePlace): Required<RolePlace> | Refusal {
  const { role, unitId = null, providerId = null } = place;
  const scope = scopeOf(role);
  const fits = (unitId !== null) === (scope === 'unit') && (providerId !== null) === (scope === 'provider');
  return fits ? { role, unitId, providerId } : refusal('identity.role-place');
}
