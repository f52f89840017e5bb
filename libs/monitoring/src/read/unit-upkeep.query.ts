import { Injectable } from '@nestjs/common';
import { heldAtSql, type Role } from '@samraad/identity';
import { isId, KeptSums, type Queryable, readDomainTime, readSearch } from '@samraad/platform';
import type { KeptRegions, OrgUnitKind, OrgUnitSector } from '@samraad/scheme';

/** A unit in the list of whoever keeps the organisation. */
export interface ListedUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  /** Names of what lies above, from the region down; null for a region. */
  readonly above: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Which units: found by words of a name or by the start of a code, or those right under one; regions without either. */
export interface UnitsAsked {
  readonly text?: string;
  readonly parentId?: string;
  readonly kept: KeptRegions;
  readonly limit: number;
  readonly offset: number;
}

/** One unit with all that its keeper asks of it. */
export interface UnitInKeeping extends ListedUnit {
  readonly version: number;
  /** Focus areas, as regions have named them. */
  readonly areas: readonly string[];
  readonly parentKey: string | null;
  readonly parentId: string | null;
  readonly regionId: string;
  /** From the region down, the unit itself not. */
  readonly line: readonly { readonly id: string; readonly name: string }[];
  readonly openCases: number;
  readonly holders: readonly { readonly personId: string; readonly name: string; readonly role: Role }[];
  readonly before: readonly {
    readonly until: string;
    readonly name: string;
    readonly parent: string | null;
  }[];
  readonly plan: {
    readonly from: string;
    readonly name: string;
    readonly parent: string | null;
    readonly stoppedBy: string | null;
  } | null;
}

const columns = `u.id, u.key, u.name, u.kind, u.sector, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo",
  (SELECT string_agg(a.name, ' › ' ORDER BY length(a.path)) FROM org_unit a
   WHERE a.id = ANY (string_to_array(trim(both '/' from u.path), '/')::uuid[]) AND a.id <> u.id) AS above`;

// $1 regions kept (null: all), $2 words folded (null: none), $3 the unit above (null: regions).
const asked = `($1::uuid[] IS NULL OR split_part(u.path, '/', 2)::uuid = ANY ($1))
  AND CASE WHEN $2::text IS NOT NULL THEN search_key(u.name) LIKE '%' || $2 || '%' OR u.key LIKE $2 || '%'
    WHEN $3::uuid IS NOT NULL THEN u.parent_id = $3 ELSE u.kind = 'region' END`;

const oneSql = `SELECT ${columns}, u.version, array(SELECT name FROM (SELECT (SELECT area ->> 'name' FROM model_choice c, jsonb_array_elements(c.focus -> 'areas') area
    WHERE area ->> 'key' = one ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1) AS name FROM unnest(u.areas) one) named WHERE name IS NOT NULL) AS areas,
  (SELECT a.key FROM org_unit a WHERE a.id = u.parent_id) AS "parentKey", u.parent_id AS "parentId", split_part(u.path, '/', 2) AS "regionId",
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY length(a.path)), '[]') FROM org_unit a
   WHERE a.id = ANY (string_to_array(trim(both '/' from u.path), '/')::uuid[]) AND a.id <> u.id) AS line,
  (SELECT count(*)::int FROM case_listing_place p WHERE p.kind = 'unit' AND p.place_id = u.id AND p.open) AS "openCases",
  (SELECT coalesce(json_agg(json_build_object('personId', held.person_id, 'name', held.name, 'role', held.role)), '[]')
   FROM (SELECT held.person_id, person.name, held.role FROM role_assignment held JOIN person ON person.id = held.person_id
     WHERE held.unit_id = u.id AND ${heldAtSql('held', '$2')} ORDER BY person.name, held.role LIMIT 100) held) AS holders,
  (SELECT coalesce(json_agg(json_build_object('until', w.until, 'name', w.name, 'parent', w.parent) ORDER BY w.until DESC), '[]')
   FROM (SELECT w.until, w.name, a.name AS parent FROM org_unit_was w LEFT JOIN org_unit a ON a.id = w.parent_id
     WHERE w.unit_id = u.id ORDER BY w.until DESC LIMIT 50) w) AS before,
  (SELECT json_build_object('from', p.from_day, 'name', p.name, 'parent', a.name, 'stoppedBy', p.stopped_by)
   FROM org_unit_plan p LEFT JOIN org_unit a ON a.id = p.parent_id WHERE p.unit_id = u.id) AS plan
  FROM org_unit u WHERE u.id = $1 AND ($3::uuid[] IS NULL OR split_part(u.path, '/', 2)::uuid = ANY ($3))`;

const keptIds = (kept: KeptRegions) => (kept === 'all' ? null : kept);

/** The organisation as its keepers look after it. */
@Injectable()
export class UnitUpkeepQuery {
  private readonly sums = new KeptSums();

  async list(
    db: Queryable,
    { text, parentId, kept, limit, offset }: UnitsAsked,
  ): Promise<{ readonly items: readonly ListedUnit[]; readonly total: number }> {
    const words = readSearch(text)?.[0] ?? null;
    const like = words?.replace(/([%_\\])/g, '\\$1') ?? null;
    const params = [keptIds(kept), like, isId(parentId) ? parentId : null];
    const [items, total] = await Promise.all([
      db.query<ListedUnit>(
        `SELECT ${columns} FROM org_unit u WHERE ${asked} ORDER BY u.name, u.id LIMIT $4 OFFSET $5`,
        [...params, limit, offset],
      ),
      this.sums.count(params, () =>
        db.query<{ n: number }>(`SELECT count(*)::int AS n FROM org_unit u WHERE ${asked}`, params),
      ),
    ]);
    return { items, total };
  }

  /** Null when unknown, or outside what is kept. */
  async one(db: Queryable, unitId: string, kept: KeptRegions): Promise<UnitInKeeping | null> {
    if (!isId(unitId)) return null;
    const params = [unitId, await readDomainTime(db), keptIds(kept)];
    const [unit] = await db.query<UnitInKeeping>(oneSql, params);
    return unit ?? null;
  }
}
