import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { Stage } from '@samraad/requests';

/** A request somebody was told of: that it is, where, and how far; never what is in it (domain.md §2). */
export interface ToldRequest {
  readonly number: number;
  readonly stage: Stage;
  readonly unit: string | null;
  readonly region: string | null;
  readonly provider: string | null;
  readonly toldAt: Date | null;
}

// Access ends with the role: one held now, at or above one of the case's workplaces.
const sql = `
  SELECT c.number, c.stage, c.unit_name AS unit, c.region_name AS region, c.provider_name AS provider, coalesce(
    (SELECT min(m.domain_at) FROM mail_message m WHERE m.case_id = r.id AND m.person_id = $1
      AND m.mail_kind = 'requests.informed'), r.completed_at) AS "toldAt"
  FROM request r JOIN request_answer a ON a.request_id = r.id AND a.field = 'informed'
  JOIN case_card c ON c.id = r.id
  WHERE r.number IS NOT NULL AND a.value @> jsonb_build_array($1::uuid)
    AND EXISTS (SELECT 1 FROM request_workplace x JOIN org_unit at ON at.id = x.unit_id
      JOIN org_unit level ON level.id = ANY($2::uuid[]) AND at.path LIKE level.path || '%' WHERE x.request_id = r.id)
  ORDER BY "toldAt" DESC, r.number DESC`;

/** The requests a viewer was told of as informed, the last first. */
@Injectable()
export class ToldRequestsQuery {
  of(db: Queryable, { personId, roles }: Viewer): Promise<ToldRequest[]> {
    const levels = roles.flatMap(({ role, unitId }) => (role === 'informed' && unitId ? [unitId] : []));
    return db.query<ToldRequest>(sql, [personId, levels]);
  }
}
