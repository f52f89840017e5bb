import type { Queryable } from '@samraad/platform';
import type { WorkplaceKind } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';

const held = (role: string) =>
  `bool_or(ra.role = '${role}') FILTER (WHERE ra.valid_from <= $1 AND (ra.valid_to IS NULL OR ra.valid_to > $1))`;
const has = (role: string) => `coalesce(${held(role)}, false)`;

/**
 * The workplaces of the organisation by who can sign at them, at an instant: units below which there is nothing, and those
 * where somebody holds a local role. At most 32 kinds.
 */
@Injectable()
export class WorkplaceKindsQuery {
  of(db: Queryable, at: Date): Promise<WorkplaceKind[]> {
    return db.query<WorkplaceKind>(
      `SELECT manager, amr, tr, chair AND vice_chair AS committee, count(*)::int AS count FROM (
         SELECT u.id, ${has('manager')} AS manager, ${has('amr')} AS amr, ${has('tr')} AS tr,
           ${has('med_chair')} AS chair, ${has('med_vice_chair')} AS vice_chair
         FROM org_unit u LEFT JOIN role_assignment ra ON ra.unit_id = u.id
           AND ra.role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair')
         WHERE u.kind <> 'region' AND (u.valid_to IS NULL OR u.valid_to > ($1 AT TIME ZONE 'Europe/Copenhagen')::date)
           AND (ra.id IS NOT NULL OR NOT EXISTS (SELECT FROM org_unit c WHERE c.parent_id = u.id))
         GROUP BY u.id) w
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      [at],
    );
  }
}
