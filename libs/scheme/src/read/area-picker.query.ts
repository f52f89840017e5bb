import { Injectable } from '@nestjs/common';
import { holdsWords, isId, type Queryable, readSearch } from '@samraad/platform';
import type { OrgUnitKind } from '../domain/org-unit';
import { isOpenSql } from '../persistence/org-unit.store';

/** A part of a region that may be picked, and how many workplaces it has. */
export interface PickableUnit {
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  /** 1: a hospital or whatever lies right under the region. */
  readonly depth: number;
  /** Units without units under them, itself included. */
  readonly workplaces: number;
  readonly found: boolean;
}

const most = 600;

const sql = `
  WITH here AS (
    SELECT u.id, u.parent_id, u.name, u.kind, string_to_array(trim(both '/' from u.path), '/') AS line FROM org_unit u
    WHERE u.path LIKE (SELECT path FROM org_unit WHERE id = $1) || '%' AND u.id <> $1
      AND ${isOpenSql}
  ), counted AS (
    SELECT above.id::uuid AS id, count(*)::int AS workplaces
    FROM here leaf CROSS JOIN LATERAL unnest(leaf.line) above(id)
    WHERE NOT EXISTS (SELECT 1 FROM here c WHERE c.parent_id = leaf.id) GROUP BY 1
  ), shown AS (
    SELECT h.*, cardinality(h.line) - 1 AS depth, $3::text[] IS NOT NULL AND ${holdsWords('h.name', '$3')} AS found FROM here h
  )
  SELECT s.id, s.parent_id AS "parentId", s.name, s.kind, s.depth, coalesce(c.workplaces, 1) AS workplaces, s.found
  FROM shown s LEFT JOIN counted c ON c.id = s.id
  WHERE s.depth <= 2 OR s.id = ANY($2::uuid[]) OR s.found
  ORDER BY s.depth, s.name, s.id LIMIT ${most}`;

/** A region's organisation as it is picked from: its upper two levels, what is picked, and what is looked for. */
@Injectable()
export class AreaPickerQuery {
  of(
    db: Queryable,
    regionId: string,
    { picked, find }: { readonly picked: readonly string[]; readonly find: string },
  ): Promise<PickableUnit[]> {
    return db.query<PickableUnit>(sql, [regionId, picked.filter(isId), readSearch(find)]);
  }
}
