import { Injectable } from '@nestjs/common';
import type { Role } from '@samraad/identity';
import { heldAtSql } from '@samraad/identity';
import { KeptSums, normalAddress, type Queryable, readDomainTime, readSearch } from '@samraad/platform';

/** Which people are asked for: all, or those with a role in the regions of a role keeper. */
export interface PeopleFilter {
  /** Null for all. */
  readonly regionIds: readonly string[] | null;
  /** Part of a name or an e-mail address. */
  readonly q?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Somebody in the list, with the roles held now. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly roles: readonly { readonly role: Role; readonly place: string | null }[];
  /** Of how many held now. */
  readonly roleCount: number;
}

const like = (parameter: string): string =>
  `'%' || regexp_replace(${parameter}::text, '([%_\\\\])', '\\\\\\1', 'g') || '%'`;

/** $1 the regions or null, $2 the words as they are searched by or null, $3 the letters of an address or null. */
const where = `p.merged_into IS NULL
  AND ($1::uuid[] IS NULL OR EXISTS (SELECT FROM role_assignment ra JOIN org_unit u ON u.id = ra.unit_id
    WHERE ra.person_id = p.id AND split_part(u.path, '/', 2)::uuid = ANY ($1)))
  AND ($2::text IS NULL OR p.id IN (SELECT n.id FROM person n WHERE search_key(n.name) LIKE ${like('$2')}
    UNION ALL SELECT a.person_id FROM account a WHERE a.email LIKE ${like('$3')}))`;

const pageSql = `SELECT page.id, page.name,
    array(SELECT a.email FROM account a WHERE a.person_id = page.id AND a.active ORDER BY a.email) AS emails,
    coalesce(held.roles, '[]') AS roles, coalesce(held.n, 0)::int AS "roleCount"
  FROM (SELECT p.id, p.name FROM person p WHERE ${where} ORDER BY p.name, p.id LIMIT $4 OFFSET $5) page
  LEFT JOIN LATERAL (SELECT count(*) AS n, (json_agg(json_build_object('role', held.role,
      'place', coalesce(u.name, v.name)) ORDER BY held.valid_from, held.id)) AS roles
    FROM role_assignment held LEFT JOIN org_unit u ON u.id = held.unit_id LEFT JOIN provider v ON v.id = held.provider_id
    WHERE held.person_id = page.id AND ${heldAtSql('held', '$6')}) held ON true
  ORDER BY page.name, page.id`;

const shownRoles = 3;

/** Finds people for whoever gives roles: there is no other register of people (issue 10, point 3). */
@Injectable()
export class PeopleQuery {
  private readonly sums = new KeptSums();

  async list(db: Queryable, filter: PeopleFilter): Promise<{ items: ListedPerson[]; total: number }> {
    const now = await readDomainTime(db);
    const search = readSearch(filter.q);
    const email = search ? normalAddress(filter.q ?? '') : null;
    const params = [filter.regionIds, search?.[0] ?? null, email];
    const [items, total] = await Promise.all([
      db.query<ListedPerson>(pageSql, [...params, filter.limit, filter.offset, now]),
      this.sums.count(params, () =>
        db.query<{ n: number }>(`SELECT count(*)::int AS n FROM person p WHERE ${where}`, params),
      ),
    ]);
    return { items: items.map((one) => ({ ...one, roles: one.roles.slice(0, shownRoles) })), total };
  }
}
