import { heldAtSql } from '@samraad/identity';

// As `sideOf` has them; a spec compares.
const management = `('manager', 'med_chair', 'committee_chair')`;
const employees = `('amr', 'tr', 'med_vice_chair', 'committee_vice_chair')`;

const sideOfSql = (role: string): string =>
  `CASE WHEN ${role} IN ${management} THEN 'management' ELSE 'employees' END`;

/** Whoever has acted for the other side of the case does nothing for this one, whatever their role. */
const notOfTheOther = (caseId: string): string => `NOT EXISTS (SELECT FROM case_actor x
  WHERE x.case_id = ${caseId} AND x.person_id = held.person_id AND x.side <> ${sideOfSql('held.role')})`;

// By who holds a duty `d` of a request `r`, which roles (`held`) do: each begins with what an index of roles begins with.
const parties = `(d.unit_id IS NULL OR held.unit_id = d.unit_id)
  AND held.unit_id IN (SELECT x.unit_id FROM request_workplace x WHERE x.request_id = d.case_id)
  AND ((held.role IN ${management} AND coalesce(d.side, 'management') = 'management')
    OR (held.role IN ${employees} AND coalesce(d.side, 'employees') = 'employees'))
  AND ${notOfTheOther('d.case_id')}`;
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

/** Each kind of holder is asked by itself: as one question with "or" between them, all roles would be tried for each duty. */
const byHolder = (ask: (role: string) => string, otherwise: string): string =>
  `CASE WHEN d.holder IN ('parties', 'side', 'person') THEN ${ask(parties)}
    WHEN d.holder = 'provider' THEN ${ask(provider)}
    WHEN d.holder IN ('anchor', 'committee') THEN ${ask(endorser)}
    WHEN d.holder = 'central' THEN ${ask(central)} ELSE ${otherwise} END`;

/** A condition on duty `d` of request `r`: nobody holds it at the instant. */
export const nobodyHoldsSql = (instant: string): string =>
  byHolder((role) => nobodyAt(instant, role), 'true');

/** When the last left who held duty `d` by a role; the beginning of time when nobody ever did. */
const leftAtSql = (instant: string): string =>
  `coalesce(${byHolder(
    (role) =>
      `(SELECT max(held.valid_to) FROM role_assignment held WHERE held.valid_to <= ${instant}::timestamptz AND ${role})`,
    'NULL',
  )}, to_timestamp(0))`;

/**
 * Open duties of the cases $1 that nobody holds at the instant $2, and that are not told of since the last left: marked as told.
 */
export const markUnheldSql = (columns: string): string => `WITH found AS (
    SELECT d.id, ${leftAtSql('$2')} AS left_at FROM duty d JOIN request r ON r.id = d.case_id
    WHERE d.case_id = ANY($1::uuid[]) AND d.ended_at IS NULL AND d.since <= $2 AND ${nobodyHoldsSql('$2')}
  ) UPDATE duty d SET unheld_since = found.left_at FROM found
  WHERE found.id = d.id AND d.unheld_since IS DISTINCT FROM found.left_at RETURNING ${columns}, found.left_at`;

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
    AND r.stage NOT IN ('closed', 'withdrawn', 'lapsed')
    AND NOT EXISTS (SELECT FROM role_assignment held WHERE held.unit_id = gone.unit_id AND ${heldAtSql('held', '$2')}
      AND (held.role IN ${management} OR held.role IN ${employees})
      AND ${sideOfSql('held.role')} = ${sideOfSql('gone.role')} AND ${notOfTheOther('r.id')})
  ORDER BY r.id`;
