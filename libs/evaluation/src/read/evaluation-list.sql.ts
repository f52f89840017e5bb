import { atPlacesSql } from '@samraad/requests';

/** Open ones first, then those to come; an index has it so. */
const order = `ORDER BY CASE e.state WHEN 'open' THEN 0 WHEN 'scheduled' THEN 1 ELSE 2 END, e.closes_at NULLS FIRST, e.id`;

const found = 'SELECT e.id, e.state, e.closes_at FROM evaluation e';
const first = `${order} LIMIT $4::int + $5::int`;

const ofProviders = `JOIN request r ON r.id = e.case_id WHERE r.provider_id = ANY($2::uuid[])`;
const ofUnits = `WHERE e.case_id IN (SELECT w.request_id FROM request_workplace w WHERE ${atPlacesSql('w', '$1')})`;

// Whoever may see the case's evaluations at all: own workplaces, own provider, or who follows the scheme (domain.md §11).
const inside = `(r.provider_id = ANY($2::uuid[]) OR EXISTS (SELECT 1 FROM request_workplace w
  WHERE w.request_id = r.id AND ${atPlacesSql('w', '$1')}))`;

const pageOf = (these: string): string => `
  SELECT e.id, e.case_id AS "caseId", r.reference, r.number, CASE WHEN ${inside} THEN r.title END AS title,
    r.provider_id AS "providerId", r.provider_name AS "providerName", e.kind, e.state, e.opens_at AS "opensAt",
    e.closes_at AS "closesAt",
    array(SELECT a.side FROM evaluation_answer a WHERE a.evaluation_id = e.id ORDER BY a.side DESC) AS answered
  FROM (SELECT e.id FROM (${these}) e ${order} LIMIT $4 OFFSET $5) page
  JOIN evaluation e ON e.id = page.id JOIN case_card r ON r.id = e.case_id ${order}`;

/**
 * A page of evaluations: $1 workplaces and cases (`partyPlaces`), $2 providers, $3 whether all, $4 its limit, $5 its offset. Each way to be one of them is
 * followed in the list's order, only as far as the page reaches.
 */
export const evaluationPageSql = pageOf(
  `(${found} WHERE $3 ${first}) UNION (${found} ${ofProviders} AND NOT $3 ${first})
    UNION (${found} ${ofUnits} AND NOT $3 ${first})`,
);

/** The same of one case, $6. */
export const evaluationsOfCaseSql = pageOf(
  `${found} JOIN request r ON r.id = e.case_id WHERE e.case_id = $6 AND ($3 OR ${inside})`,
);

/** How many there are, of all and of one case, $4. */
export const evaluationCountSql = `SELECT count(*)::int AS n FROM (SELECT e.id FROM evaluation e WHERE $3
  UNION SELECT e.id FROM evaluation e ${ofProviders} AND NOT $3
  UNION SELECT e.id FROM evaluation e ${ofUnits} AND NOT $3) e`;
export const evaluationCountOfCaseSql = `SELECT count(*)::int AS n FROM evaluation e
  JOIN request r ON r.id = e.case_id WHERE e.case_id = $4 AND ($3 OR ${inside})`;
