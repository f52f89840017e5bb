import { Injectable } from '@nestjs/common';
import { type Role, rolesOfSide, type Viewer } from '@samraad/identity';
import { KeptSums, type Queryable } from '@samraad/platform';
import type { Stage } from '@samraad/requests';

/** A request somebody was told of: that it is, where, and how far; never what is in it (domain.md §2). */
export interface ToldRequest {
  readonly number: number;
  readonly stage: Stage;
  readonly unit: string | null;
  readonly region: string | null;
  readonly provider: string | null;
  readonly toldAt: Date;
  /** When the next clock that runs is due; null where none does. */
  readonly dueAt: Date | null;
}

/** Who can be named as informed of a request at or below the unit of their role. */
const toldRoles: ReadonlySet<Role> = new Set([
  ...rolesOfSide('management'),
  ...rolesOfSide('employees'),
  'anchor',
  'informed',
]);

// The mail told them, once for each request. Access ends with the role: one held now, at or above
// one of the case's workplaces. Both are asked of one request at a time, so that a page reads no further than it shows.
const told = `FROM mail_message m JOIN request r ON r.id = m.case_id
  WHERE m.person_id IN (SELECT person_rows($1)) AND m.mail_kind = 'requests.informed' AND r.number IS NOT NULL
    AND EXISTS (SELECT FROM request_answer a, person_rows($1) me
      WHERE a.request_id = r.id AND a.field = 'informed' AND a.value @> jsonb_build_array(me))
    AND (SELECT bool_or(coalesce(x.kept_path, at.path) LIKE level.path || '%') FROM request_workplace x JOIN org_unit at ON at.id = x.unit_id
      JOIN org_unit level ON level.id = ANY($2::uuid[]) WHERE x.request_id = r.id)`;

const pageSql = `
  SELECT c.number, c.stage, c.unit_name AS unit, c.region_name AS region, c.provider_name AS provider, page.domain_at AS "toldAt",
    (SELECT min(k.due_at) FROM case_clock k WHERE k.case_id = c.id AND k.stopped_at IS NULL AND k.closed_at IS NULL) AS "dueAt"
  FROM (SELECT r.id, r.number, m.domain_at ${told} ORDER BY m.domain_at DESC, r.number DESC LIMIT $3 OFFSET $4) page
  JOIN case_card c ON c.id = page.id ORDER BY page.domain_at DESC, page.number DESC`;

const countSql = `SELECT count(*)::int AS n ${told}`;

/** The requests a viewer was told of as informed, the last first. */
@Injectable()
export class ToldRequestsQuery {
  private readonly sums = new KeptSums();

  async page(
    db: Queryable,
    { personId, roles }: Viewer,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly ToldRequest[]; readonly total: number }> {
    const levels = roles.flatMap(({ role, unitId, stated }) =>
      toldRoles.has(role) && unitId && !stated ? [unitId] : [],
    );
    const asked = [personId, levels];
    const [items, total] = await Promise.all([
      db.query<ToldRequest>(pageSql, [...asked, limit, offset]),
      this.sums.count(asked, () => db.query<{ n: number }>(countSql, asked)),
    ]);
    return { items, total };
  }
}
