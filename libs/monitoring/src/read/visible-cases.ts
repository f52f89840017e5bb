import type { Viewer } from '@samraad/identity';
import { partyScope } from '@samraad/requests';
import { centralPlace, type ListedPlace } from './case-listing.sql';

const providerRoles: readonly string[] = ['coordinator', 'consultant'];
const endorserRoles: readonly string[] = ['anchor', 'committee_chair', 'committee_vice_chair'];
const centralRoles: readonly string[] = ['central_employers', 'central_unions'];

/**
 * Where the cases stand that a viewer stands in relation to. The central parties see that a case is, not what is in it
 * (domain.md §2).
 */
export function placesOf(viewer: Viewer): ListedPlace[] {
  const held = (roles: readonly string[]) => viewer.roles.filter(({ role }) => roles.includes(role));
  const ids = (all: readonly (string | null)[]) => [...new Set(all.filter((id) => id !== null))];
  const at = (kind: ListedPlace['kind'], all: readonly string[]) => all.map((id) => ({ kind, id }));
  const party = partyScope(viewer.roles);
  const endorser = ids(held(endorserRoles).map(({ unitId }) => unitId));
  return [
    ...at('unit', party.unitIds),
    ...at('case', party.caseIds),
    ...at('provider', ids(held(providerRoles).map(({ providerId }) => providerId))),
    ...at('anchor', endorser),
    ...at('committee', endorser),
    ...(held(centralRoles).length > 0 ? [centralPlace] : []),
  ];
}
