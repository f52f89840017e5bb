import type { Viewer } from '@samraad/identity';
import { partyRoles } from '../domain/side';

const providerRoles: readonly string[] = ['coordinator', 'consultant'];
const endorserRoles: readonly string[] = ['anchor', 'committee_chair', 'committee_vice_chair'];
const centralRoles: readonly string[] = ['central_employers', 'central_unions'];

/**
 * Ids of the cases somebody stands in relation to ($1 units as party, $2 providers, $3 units as endorser, $4 central),
 * and whether the content is theirs to read. The central parties see that a case is, not what is in it (domain.md §2).
 */
export const visibleCasesSql = `
  SELECT q.id, bool_or(q.may_read) AS may_read FROM (
    SELECT w.request_id AS id, true AS may_read FROM request_workplace w WHERE w.unit_id = ANY($1::uuid[])
    UNION ALL SELECT p.id, true FROM request p WHERE p.provider_id = ANY($2::uuid[])
    UNION ALL SELECT e.request_id, true FROM endorsement e
      WHERE (e.state <> 'voided' AND e.unit_id = ANY($3::uuid[]))
        OR (e.state = 'asked' AND e.escalated_at IS NOT NULL AND e.region_id = ANY($3::uuid[]))
    UNION ALL SELECT c.id, false FROM request c WHERE $4::boolean AND c.number IS NOT NULL
  ) q GROUP BY q.id`;

/** A viewer's places as the statement's first four parameters. */
export function viewerScopes(viewer: Viewer): [string[], string[], string[], boolean] {
  const held = (roles: readonly string[]) => viewer.roles.filter(({ role }) => roles.includes(role));
  const places = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  return [
    places(held(partyRoles).map(({ unitId }) => unitId)),
    places(held(providerRoles).map(({ providerId }) => providerId)),
    places(held(endorserRoles).map(({ unitId }) => unitId)),
    held(centralRoles).length > 0,
  ];
}
