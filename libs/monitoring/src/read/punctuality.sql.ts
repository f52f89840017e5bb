const decided = '(k.breached_at IS NOT NULL OR k.stopped_at IS NOT NULL)';

/** Of a round, by provider, kind and region. */
export const clockSumsSql = `
  SELECT p.id AS "providerId", p.name AS provider, k.kind, region.id AS "regionId", region.name AS region,
    count(*)::int AS "all", count(k.breached_at)::int AS late
  FROM case_clock k JOIN provider p ON p.id = k.provider_id
  JOIN request_workplace w ON w.request_id = k.case_id AND w.coordinating
  JOIN org_unit unit ON unit.id = w.unit_id
  JOIN org_unit region ON region.id = split_part(coalesce(w.kept_path, unit.path), '/', 2)::uuid
  WHERE k.round_id = $1 AND ${decided} GROUP BY p.id, k.kind, region.id`;

/** The newest $2 of each provider and kind, oldest first. */
export const clockMarksSql = `
  SELECT p.id AS "providerId", kinds.kind, newest.late
  FROM provider p CROSS JOIN unnest(ARRAY['dialogue', 'contract']) AS kinds (kind)
  CROSS JOIN LATERAL (SELECT json_agg(one.late ORDER BY one.due_at, one.seq) AS late FROM (
    SELECT k.breached_at IS NOT NULL AS late, k.due_at, k.seq FROM case_clock k
    WHERE k.round_id = $1 AND k.provider_id = p.id AND k.kind = kinds.kind AND ${decided}
    ORDER BY k.due_at DESC, k.seq DESC LIMIT $2) one) newest
  WHERE newest.late IS NOT NULL`;

/** The newest $2 late ones of each provider, newest first. */
export const lateClocksSql = `
  SELECT r.id AS "caseId", r.number, r.unit_name AS unit, p.id AS "providerId", k.kind, k.stopped_at AS "metAt"
  FROM provider p CROSS JOIN LATERAL (SELECT c.* FROM case_clock c
    WHERE c.round_id = $1 AND c.provider_id = p.id AND c.breached_at IS NOT NULL
    ORDER BY c.due_at DESC, c.seq DESC LIMIT $2) k
  JOIN case_card r ON r.id = k.case_id ORDER BY k.due_at DESC, k.seq DESC`;
