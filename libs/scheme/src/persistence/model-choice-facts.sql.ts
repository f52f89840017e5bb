import type { Queryable } from '@samraad/platform';
import { heldAtSql } from '@samraad/identity';
import { isOpenSql } from './org-unit.store';
import type { EndorsingPlace } from '../domain/model-choice.proposal.rules';

interface FactsRow {
  readonly region: string;
  readonly isRegion: boolean;
  readonly strangeAreas: number;
  readonly strangePeople: number;
  readonly places: readonly EndorsingPlace[];
  readonly chairs: readonly string[];
  readonly told: number;
}

// Somebody may be appointed who has a role in the region now: nobody is looked up from outside it.
const sql = `
  WITH region AS (SELECT id, name, kind, path FROM org_unit WHERE id = $1),
  appointed AS (SELECT * FROM json_to_recordset($4) AS a("unitId" uuid, "personId" uuid)),
  held AS (SELECT h.* FROM role_assignment h WHERE ${heldAtSql('h', '$2')}),
  within AS (SELECT u.id, u.name, u.kind FROM org_unit u, region WHERE u.path LIKE region.path || '%' AND ${isOpenSql})
  SELECT region.name AS region, region.kind = 'region' AS "isRegion",
    (SELECT count(*)::int FROM unnest($3::uuid[]) area WHERE area NOT IN (SELECT id FROM within)) AS "strangeAreas",
    (SELECT count(*)::int FROM appointed a WHERE
      NOT EXISTS (SELECT 1 FROM within w WHERE w.id = a."unitId" AND w.kind = ANY($5)) OR
      NOT EXISTS (SELECT 1 FROM held JOIN within w ON w.id = held.unit_id WHERE held.person_id = a."personId"))
      AS "strangePeople",
    (SELECT coalesce(json_agg(json_build_object('unitId', w.id, 'name', w.name,
      'holders', (SELECT coalesce(json_agg(p.name ORDER BY p.name), '[]') FROM held JOIN person p ON p.id = held.person_id
        WHERE held.role = 'anchor' AND held.unit_id = w.id),
      'appointed', (SELECT coalesce(json_agg(p.name ORDER BY p.name), '[]') FROM appointed a JOIN person p ON p.id = a."personId"
        WHERE a."unitId" = w.id)) ORDER BY w.name), '[]')
      FROM (SELECT * FROM within WHERE kind = ANY($5) ORDER BY name LIMIT 200) w) AS places,
    (SELECT coalesce(json_agg(p.name ORDER BY held.role, p.name), '[]') FROM held JOIN person p ON p.id = held.person_id
      WHERE held.role IN ('committee_chair', 'committee_vice_chair') AND held.unit_id = region.id) AS chairs,
    (SELECT count(DISTINCT held.person_id)::int FROM held JOIN within w ON w.id = held.unit_id
      WHERE held.role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair')) AS told
  FROM region`;

/** Everything around a choice but the choices themselves: one statement; null for an unknown unit. */
export async function readChoiceFacts(
  db: Queryable,
  asked: {
    readonly regionId: string;
    readonly areaUnitIds: readonly string[];
    readonly anchors: readonly { readonly unitId: string; readonly personId: string }[];
    readonly anchoredAt: readonly string[];
  },
  now: Date,
): Promise<FactsRow | null> {
  const { regionId, areaUnitIds, anchors, anchoredAt } = asked;
  const params = [regionId, now, areaUnitIds, JSON.stringify(anchors), anchoredAt];
  const [row] = await db.query<FactsRow>(sql, params);
  return row ?? null;
}
