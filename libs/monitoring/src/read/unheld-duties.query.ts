import { Injectable } from '@nestjs/common';
import { dutyColumns, type DutyRow, type OpenDuty, toDuty } from '@samraad/duties';
import { rolesOfSide } from '@samraad/identity';
import { type Queryable, readDomainTime } from '@samraad/platform';
import { partyRoles } from '@samraad/requests';

/** An open duty nobody holds the role for, with the case it is in; never what the case is called. */
export interface UnheldDuty {
  readonly duty: OpenDuty;
  readonly reference: string;
  /** Null before the request is complete. */
  readonly number: number | null;
  readonly unit: string | null;
  readonly provider: string | null;
}

/** Those a page shows, of how many; nearest day first. */
export interface UnheldDuties {
  readonly items: readonly UnheldDuty[];
  readonly total: number;
  readonly now: Date;
}

// The same holders as a duty's reminders go to: whoever has the role at this instant ($1).
const held = `
  SELECT 1 FROM role_assignment ra WHERE ra.valid_from <= $1 AND (ra.valid_to IS NULL OR ra.valid_to > $1) AND (
    (d.holder IN ('parties', 'side', 'person') AND (d.unit_id IS NULL OR ra.unit_id = d.unit_id)
      AND ra.role = ANY(CASE d.side WHEN 'management' THEN $2::text[] WHEN 'employees' THEN $3::text[] ELSE $4::text[] END)
      AND EXISTS (SELECT 1 FROM request_workplace x WHERE x.request_id = d.case_id AND x.unit_id = ra.unit_id))
    OR (d.holder = 'provider' AND ra.provider_id = d.provider_id
      AND (ra.role = 'coordinator' OR ra.person_id = r.consultant_id))
    OR (d.holder = 'anchor' AND ra.role = 'anchor' AND ra.unit_id = d.unit_id)
    OR (d.holder = 'committee' AND ra.role IN ('committee_chair', 'committee_vice_chair') AND ra.unit_id = d.unit_id)
    OR (d.holder = 'central' AND ra.role IN ('central_employers', 'central_unions')))`;

const sql = `
  SELECT ${dutyColumns}, r.reference, r.number, unit.name AS unit, p.name AS provider, count(*) OVER ()::int AS total
  FROM duty d JOIN request r ON r.id = d.case_id
  LEFT JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
  LEFT JOIN org_unit unit ON unit.id = w.unit_id
  LEFT JOIN provider p ON p.id = coalesce(d.provider_id, r.provider_id)
  WHERE d.ended_at IS NULL AND d.since <= $1 AND NOT EXISTS (${held})
  ORDER BY d.due_at, d.id LIMIT $5`;

type Row = DutyRow & Omit<UnheldDuty, 'duty'> & { readonly total: number };

/** Duties that stand still because their holder has nobody left: for whoever gives roles (domain.md §2 [ours]). */
@Injectable()
export class UnheldDutiesQuery {
  async list(db: Queryable, limit: number): Promise<UnheldDuties> {
    const now = await readDomainTime(db);
    const [management, employees] = [rolesOfSide('management'), rolesOfSide('employees')];
    const rows = await db.query<Row>(sql, [now, management, employees, partyRoles, limit]);
    return { items: rows.map(toUnheld), total: rows[0]?.total ?? 0, now };
  }
}

const toUnheld = (row: Row): UnheldDuty => ({
  duty: toDuty(row),
  reference: row.reference,
  number: row.number,
  unit: row.unit,
  provider: row.provider,
});
