import { heldAtSql } from '@samraad/identity';

// As `sideOf` has them; a spec compares.
const management = `('manager', 'med_chair', 'committee_chair')`;
const employees = `('amr', 'tr', 'med_vice_chair', 'committee_vice_chair')`;

// By who holds a duty `d` of a request `r`, which roles (`held`) do: each begins with what an index of roles begins with.
const parties = `(d.unit_id IS NULL OR held.unit_id = d.unit_id)
  AND held.unit_id IN (SELECT x.unit_id FROM request_workplace x WHERE x.request_id = d.case_id)
  AND ((held.role IN ${management} AND coalesce(d.side, 'management') = 'management')
    OR (held.role IN ${employees} AND coalesce(d.side, 'employees') = 'employees'))`;
const provider = `held.provider_id = d.provider_id AND (held.role = 'coordinator' OR held.person_id = r.consultant_id)`;
const endorser = `held.unit_id = d.unit_id AND ((d.holder = 'anchor' AND held.role = 'anchor')
    OR (d.holder = 'committee' AND held.role IN ('committee_chair', 'committee_vice_chair')))
  AND NOT EXISTS (SELECT FROM case_actor x WHERE x.case_id = d.case_id AND x.person_id = held.person_id)`;
const central = `held.role IN ('central_employers', 'central_unions')`;

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
 * A condition on duty `d` of request `r`: nobody holds it at the instant. Each kind of holder is asked by itself: as one
 * question with "or" between them, all roles would be tried for each duty.
 */
export const nobodyHoldsSql = (instant: string): string =>
  `CASE WHEN d.holder IN ('parties', 'side', 'person') THEN ${nobodyAt(instant, parties)}
    WHEN d.holder = 'provider' THEN ${nobodyAt(instant, provider)}
    WHEN d.holder IN ('anchor', 'committee') THEN ${nobodyAt(instant, endorser)}
    WHEN d.holder = 'central' THEN ${nobodyAt(instant, central)} ELSE true END`;

/**
 * The open duties that role $1 would hold, and nobody does at the instant $2. Whoever has left may have been the consultant,
 * who is none any more: all that a provider owes is looked at.
 */
export const leftBySql = `d.ended_at IS NULL AND d.since <= $2 AND ${nobodyHoldsSql('$2')}
  AND EXISTS (SELECT FROM role_assignment held WHERE held.id = $1 AND (${holdsSql}
    OR (d.holder = 'provider' AND held.provider_id = d.provider_id)))`;

const sideOfSql = (role: string): string =>
  `CASE WHEN ${role} IN ${management} THEN 'management' ELSE 'employees' END`;

/** Open cases of the workplace of role $1, whose side has nobody there at the instant $2. */
export const sidesLeftSql = `SELECT r.id AS "caseId", ${sideOfSql('gone.role')} AS side, u.name AS unit
  FROM role_assignment gone JOIN request_workplace w ON w.unit_id = gone.unit_id JOIN request r ON r.id = w.request_id
  JOIN org_unit u ON u.id = w.unit_id
  WHERE gone.id = $1 AND (gone.role IN ${management} OR gone.role IN ${employees})
    AND r.stage NOT IN ('closed', 'withdrawn', 'lapsed')
    AND NOT EXISTS (SELECT FROM role_assignment held WHERE held.unit_id = gone.unit_id AND ${heldAtSql('held', '$2')}
      AND (held.role IN ${management} OR held.role IN ${employees})
      AND ${sideOfSql('held.role')} = ${sideOfSql('gone.role')})
  ORDER BY r.id`;
