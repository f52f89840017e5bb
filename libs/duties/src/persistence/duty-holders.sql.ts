import { countsInSql, heldAtSql } from '@samraad/identity';
import { asksInCaseSql } from '@samraad/requests';

// As `sideOf` has them; a spec compares.
const management = `('manager', 'med_chair', 'committee_chair')`;
const employees = `('amr', 'tr', 'med_vice_chair', 'committee_vice_chair')`;

/** The local side a role acts for. */
export const sideOfSql = (role: string): string =>
  `CASE WHEN ${role} IN ${management} THEN 'management' ELSE 'employees' END`;

// By who holds a duty `d` of a request `r`, which roles (`held`) do: each begins with what an index of roles begins with. Whoever
// has acted for the other side of the case does nothing for this one, whatever their role.
const parties = `(d.unit_id IS NULL OR held.unit_id = d.unit_id)
  AND held.unit_id IN (SELECT x.unit_id FROM request_workplace x WHERE x.request_id = d.case_id) AND ${countsInSql('held', 'd.case_id')}
  AND ((held.role IN ${management} AND coalesce(d.side, 'management') = 'management')
    OR (held.role IN ${employees} AND coalesce(d.side, 'employees') = 'employees'))
  AND NOT EXISTS (SELECT FROM case_actor x WHERE x.case_id = d.case_id AND x.person_id = held.person_id
    AND (x.side = 'management') <> (held.role IN ${management}))`;
const provider = `held.provider_id = d.provider_id AND (held.role = 'coordinator' OR held.person_id = r.consultant_id)`;
const endorser = `held.unit_id = d.unit_id AND ((d.holder = 'anchor' AND held.role = 'anchor')
    OR (d.holder = 'committee' AND held.role IN ('committee_chair', 'committee_vice_chair')))
  AND NOT ${asksInCaseSql('d.case_id', 'held.person_id')}`;
const central = `((held.role = 'central_employers' AND coalesce(d.side, 'employers') = 'employers')
  OR (held.role = 'central_unions' AND coalesce(d.side, 'unions') = 'unions'))`;

/**
 * Whether a role (`held`) is one that holds a duty `d` of a request `r`: the rule of `isOwn`, and for a person who was asked
 * the role they were asked in. Says nothing of when the role is held.
 */
const holdsSql = `((d.holder IN ('parties', 'side', 'person') AND ${parties}) OR (d.holder = 'provider' AND ${provider})
  OR (d.holder IN ('anchor', 'committee') AND ${endorser}) OR (d.holder = 'central' AND ${central}))`;

const heldAt = (instant: string): string => `${heldAtSql('held', instant)} AND ${holdsSql}`;

/** Who holds duty $1 at the instant $2: person ids, each once. */
export const dutyHoldersSql = `SELECT DISTINCT held.person_id AS "personId"
  FROM duty d JOIN request r ON r.id = d.case_id JOIN role_assignment held ON ${heldAt('$2')} WHERE d.id = $1`;

/** A condition on duty `d` of request `r`: the person holds it at the instant, by a role. */
export const heldBySql = (person: string, instant: string): string =>
  `EXISTS (SELECT FROM role_assignment held WHERE held.person_id = ${person} AND ${heldAt(instant)})`;

const nobodyAt = (instant: string, role: string): string =>
  `NOT EXISTS (SELECT FROM role_assignment held WHERE ${heldAtSql('held', instant)} AND ${role})`;

/**
 * A condition on duty `d` of request `r`: nobody holds it at the instant. Each kind of holder is asked by itself, here as below:
 * as one question with "or" between them, all roles would be tried for each duty.
 */
export const nobodyHoldsSql = (instant: string): string =>
  `CASE WHEN d.holder IN ('parties', 'side', 'person') THEN ${nobodyAt(instant, parties)}
    WHEN d.holder = 'provider' THEN ${nobodyAt(instant, provider)}
    WHEN d.holder IN ('anchor', 'committee') THEN ${nobodyAt(instant, endorser)}
    WHEN d.holder = 'central' THEN ${nobodyAt(instant, central)} ELSE true END`;

const others = (role: string): string =>
  `ARRAY(SELECT p.name FROM role_assignment held JOIN person p ON p.id = held.person_id
    WHERE held.valid_from <= $2::timestamptz AND (held.valid_to IS NULL OR held.valid_to > $2::timestamptz)
      AND held.person_id <> $1 AND ${role} GROUP BY p.id, p.name
    ORDER BY bool_or(EXISTS (SELECT FROM role_succession s JOIN role_assignment own ON own.id = s.assignment_id
      WHERE s.heir_id = held.id AND own.person_id = $1)) DESC, p.name)`;

/**
 * Who else than person $1 holds duty `d` of request `r` at the instant $2: names, each once, who was named as successor or deputy
 * of the person first.
 */
export const othersHoldSql = `CASE WHEN d.holder IN ('parties', 'side', 'person') THEN ${others(parties)}
    WHEN d.holder = 'provider' THEN ${others(provider)} WHEN d.holder IN ('anchor', 'committee') THEN ${others(endorser)}
    ELSE ${others(central)} END`;

const lastLeft = (role: string): string =>
  `(SELECT max(held.valid_to) FROM role_assignment held WHERE held.valid_to <= $2::timestamptz AND ${role})`;

// When the last left who held duty `d` by a role; the beginning of time when nobody ever did.
const leftAtSql = `coalesce(CASE WHEN d.holder IN ('parties', 'side', 'person') THEN ${lastLeft(parties)}
    WHEN d.holder = 'provider' THEN ${lastLeft(provider)} WHEN d.holder IN ('anchor', 'committee') THEN ${lastLeft(endorser)}
    ELSE ${lastLeft(central)} END, to_timestamp(0))`;

/**
 * Open duties of the cases $1 that nobody holds at the instant $2, and that are not told of since the last left: marked as told.
 * The cases' listing is made anew in the same statement, since both are asked last of every act; so one row of nothing at least.
 */
export const markUnheldSql = (columns: string): string => `WITH found AS (
    SELECT d.id, ${leftAtSql} AS left_at FROM duty d JOIN request r ON r.id = d.case_id
    WHERE d.case_id = ANY($1::uuid[]) AND d.ended_at IS NULL AND d.since <= $2 AND ${nobodyHoldsSql('$2')}
  ), marked AS (UPDATE duty d SET unheld_since = found.left_at FROM found
    WHERE found.id = d.id AND d.unheld_since IS DISTINCT FROM found.left_at RETURNING ${columns}, found.left_at),
  listed AS MATERIALIZED (SELECT refresh_case_listing($1::uuid[])::text)
  SELECT marked.* FROM listed LEFT JOIN marked ON true`;

/**
 * The cases of open duties that role $1 would hold, and nobody does at the instant $2. Whoever has left may have been the
 * consultant, who is none any more: all that a provider owes is looked at.
 */
export const leftBySql = `SELECT DISTINCT d.case_id AS "caseId" FROM duty d JOIN request r ON r.id = d.case_id
  WHERE d.ended_at IS NULL AND d.since <= $2 AND ${nobodyHoldsSql('$2')}
  AND EXISTS (SELECT FROM role_assignment held WHERE held.id = $1 AND (${holdsSql}
    OR (d.holder = 'provider' AND held.provider_id = d.provider_id)))`;

/**
 * Open cases of the workplace of role $1, whose side has nobody there at the instant $2; the unit and the side tell the same
 * of two roles that end at once.
 */
export const sidesLeftSql = `SELECT r.id AS "caseId", ${sideOfSql('gone.role')} AS side, u.name AS unit, u.id AS "unitId",
    gone.valid_to AS "leftAt"
  FROM role_assignment gone JOIN request_workplace w ON w.unit_id = gone.unit_id JOIN request r ON r.id = w.request_id
  JOIN org_unit u ON u.id = w.unit_id
  WHERE gone.id = $1 AND (gone.role IN ${management} OR gone.role IN ${employees})
    AND r.stage NOT IN ('closed', 'withdrawn', 'lapsed') AND r.binned_at IS NULL
    AND NOT EXISTS (SELECT FROM role_assignment held WHERE held.unit_id = gone.unit_id AND ${heldAtSql('held', '$2')}
      AND (held.role IN ${management} OR held.role IN ${employees})
      AND ${sideOfSql('held.role')} = ${sideOfSql('gone.role')} AND ${countsInSql('held', 'r.id')}
      AND NOT EXISTS (SELECT FROM case_actor x WHERE x.case_id = r.id AND x.person_id = held.person_id
        AND (x.side = 'management') <> (held.role IN ${management})))
  ORDER BY r.id`;
