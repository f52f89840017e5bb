import { atPlacesSql } from '@samraad/requests';

// A provider reads the contract it made while the case is its own; a party its workplace's; the central parties know of
// those that have been sent.
const ofProviders = `FROM contract c JOIN request r ON r.id = c.case_id AND r.provider_id = c.provider_id
  WHERE c.provider_id = own.id`;
const ofUnits = `FROM contract c WHERE c.case_id IN (SELECT w.request_id FROM request_workplace w WHERE ${atPlacesSql('w', '$1')})`;
const sent = 'FROM contract c WHERE $3::boolean AND c.current_no > 0';

const inside = `((r.provider_id = c.provider_id AND r.provider_id = ANY($2::uuid[])) OR EXISTS (SELECT 1
  FROM request_workplace w WHERE w.request_id = r.id AND ${atPlacesSql('w', '$1')}))`;

const order = 'ORDER BY c.state_since DESC, c.id';

const columns = `c.id, c.case_id AS "caseId", r.reference, r.number, c.state, c.state_since AS "stateSince",
  c.sent_at AS "sentAt", c.signed_at AS "signedAt", c.lapsed_at AS "lapsedAt", ${inside} AS "mayRead",
  CASE WHEN ${inside} THEN r.title END AS title, r.unit_name AS unit,
  (SELECT json_build_object('id', p.id, 'name', p.name) FROM provider p WHERE p.id = c.provider_id) AS provider,
  (SELECT cv.price FROM contract_version cv WHERE cv.contract_id = c.id AND cv.no = c.current_no) AS price`;

const pageOf = (these: string): string => `SELECT ${columns}
  FROM (SELECT c.id FROM (${these}) c ${order} LIMIT $4 OFFSET $5) page
  JOIN contract c ON c.id = page.id JOIN case_card r ON r.id = c.case_id ${order}`;

const first = (from: string, state: string): string =>
  `SELECT c.id, c.state_since ${from}${state} ${order} LIMIT $4::int + $5::int`;

// Each way to know of a contract is followed in the list's order, only as far as the page reaches.
const firstOfEach = (state: string): string => `(${first(sent, state)}) UNION (${first(ofUnits, state)})
  UNION SELECT own_first.* FROM unnest($2::uuid[]) AS own (id) CROSS JOIN LATERAL (${first(ofProviders, state)}) own_first`;

/** A page: $1 workplaces and cases (`partyPlaces`), $2 providers, $3 whether all that are sent, $4 its limit, $5 its offset. */
export const contractPageSql = pageOf(firstOfEach(''));

/** The same in one state, $6. */
export const contractsInStateSql = pageOf(firstOfEach(' AND c.state = $6'));

/** Of one case, $6, in state $7 or any. */
export const contractsOfCaseSql =
  pageOf(`SELECT c.id, c.state_since FROM contract c JOIN request r ON r.id = c.case_id
  WHERE c.case_id = $6 AND ($7::text IS NULL OR c.state = $7) AND (${inside} OR ($3::boolean AND c.current_no > 0))`);

/** How many there are in each state, of all and of one case, $4. */
export const contractCountsSql = `SELECT c.state, count(*)::int AS n FROM (SELECT c.id, c.state ${sent}
  UNION SELECT c.id, c.state ${ofUnits}
  UNION SELECT c.id, c.state FROM unnest($2::uuid[]) AS own (id) CROSS JOIN LATERAL (SELECT c.* ${ofProviders}) c) c GROUP BY c.state`;
export const contractCountsOfCaseSql = `SELECT c.state, count(*)::int AS n FROM contract c JOIN request r ON r.id = c.case_id
  WHERE c.case_id = $4 AND (($3::boolean AND c.current_no > 0) OR ${inside}) GROUP BY c.state`;
