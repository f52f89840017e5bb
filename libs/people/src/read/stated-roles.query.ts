import { Injectable } from '@nestjs/common';
import { heldAtSql, type Role } from '@samraad/identity';
import { domainTimeSql, isId, type Queryable } from '@samraad/platform';
import type { Keeper } from '../domain/role-keeping.rules';

/** A role somebody has stated and nobody has judged. */
export interface StatedRole {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly region: string;
  readonly statedAt: Date;
  /** Cases in which something was signed in it. */
  readonly signed: number;
}

const open = `a.stated_at IS NOT NULL AND a.confirmed_at IS NULL AND ${heldAtSql('a', domainTimeSql)}`;
const seen = `($1::uuid[] IS NULL OR EXISTS (SELECT FROM unnest($1::uuid[]) AS region (id)
  WHERE starts_with(u.path, '/' || region.id || '/')))`;
const from = `FROM role_assignment a JOIN person p ON p.id = a.person_id JOIN org_unit u ON u.id = a.unit_id
  JOIN org_unit r ON r.id = split_part(u.path, '/', 2)::uuid WHERE ${open} AND ${seen}`;
const columns = `a.id, a.person_id AS "personId", p.name, a.role, u.name AS unit, r.name AS region, a.stated_at AS "statedAt",
  (SELECT count(DISTINCT g.request_id)::int FROM request_signature g
    WHERE g.person_id IN (SELECT person_rows(a.person_id)) AND g.unit_id = a.unit_id AND g.role = a.role) AS signed`;

const regionsOf = ({ administrator, regionIds }: Keeper): readonly string[] | null =>
  administrator ? null : regionIds;

/** Stated roles that wait for a keeper: all for an administrator, those of the own region for a role keeper. */
@Injectable()
export class StatedRolesQuery {
  /** The oldest first. */
  async page(
    db: Queryable,
    keeper: Keeper,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly StatedRole[]; readonly total: number }> {
    const regions = regionsOf(keeper);
    const [items, counted] = await Promise.all([
      db.query<StatedRole>(`SELECT ${columns} ${from} ORDER BY a.stated_at, a.id LIMIT $2 OFFSET $3`, [
        regions,
        limit,
        offset,
      ]),
      db.query<{ n: number }>(`SELECT count(*)::int AS n ${from}`, [regions]),
    ]);
    return { items, total: counted[0]?.n ?? 0 };
  }

  /** Null when it waits no more, or is another region's. */
  async one(db: Queryable, keeper: Keeper, id: string): Promise<StatedRole | null> {
    if (!isId(id)) return null;
    const [found] = await db.query<StatedRole>(`SELECT ${columns} ${from} AND a.id = $2`, [
      regionsOf(keeper),
      id,
    ]);
    return found ?? null;
  }
}
