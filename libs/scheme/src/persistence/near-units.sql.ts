import { isOpenSql } from './org-unit.store';

/** $1 the units that are there already, $2 how many at most. What is closed starts nothing new. */
const others = `u.kind <> 'region' AND u.id <> ALL ($1::uuid[]) AND ${isOpenSql}`;
// The order of the index over paths, whatever the language's own.
const first = 'ORDER BY u.path USING ~<~ LIMIT $2';

/** Ids, the nearest first: under the same parents, in the same regions, anywhere; each part read in the order of an index. */
export const nearUnitsSql = `
  (SELECT u.id FROM org_unit u WHERE ${others}
     AND u.parent_id IN (SELECT o.parent_id FROM org_unit o WHERE o.id = ANY ($1::uuid[])) ${first})
  UNION ALL (SELECT u.id FROM (SELECT DISTINCT split_part(o.path, '/', 2) AS id FROM org_unit o WHERE o.id = ANY ($1::uuid[])) region
     CROSS JOIN LATERAL (SELECT u.id, u.path FROM org_unit u WHERE ${others}
       AND u.path ~>=~ ('/' || region.id || '/') AND u.path ~<~ ('/' || region.id || '0') ${first}) u)
  UNION ALL (SELECT u.id FROM org_unit u WHERE ${others} ${first})`;

/** Ids of those whose name holds the words $3, by name. */
export const foundUnitsSql = `
  SELECT u.id FROM org_unit u WHERE ${others}
    AND search_key(u.name) LIKE '%' || regexp_replace($3::text, '([%_\\\\])', '\\\\\\1', 'g') || '%'
  ORDER BY u.name, u.id LIMIT $2`;
