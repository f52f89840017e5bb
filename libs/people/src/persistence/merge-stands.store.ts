import { heldBySql } from '@samraad/duties';
import type { Sql } from '@samraad/platform';

/** For which side somebody stands in a case: what they did, are asked, or owe by a role. */
export type CaseStand = 'management' | 'employees' | 'provider' | 'anchor';

/** A case one of the two has to do with; empty where only the other has. */
export interface CaseOfTwo {
  readonly caseId: string;
  readonly reference: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly kept: readonly CaseStand[];
  readonly merged: readonly CaseStand[];
  /** Both are named as signers of the same side there, before the number is taken: of two people, one would be left. */
  readonly bothSign: boolean;
}

const people = "unnest(ARRAY['kept', 'merged'], ARRAY[$1::uuid, $2::uuid]) AS p (who, id)";

// A duty held by a role counts where nothing was done for the other side: who has acted stays on theirs.
const standsSql = `SELECT p.who, x.case_id, x.side FROM ${people} JOIN case_actor x ON x.person_id = p.id
  UNION SELECT p.who, a.request_id, a.side FROM ${people} JOIN signature_asked a ON a.person_id = p.id AND a.state = 'asked'
  UNION SELECT p.who, s.request_id, s.side FROM ${people} JOIN request_signer s ON s.person_id = p.id
    JOIN request r ON r.id = s.request_id AND r.number IS NULL AND r.stage NOT IN ('withdrawn', 'lapsed')
  UNION SELECT p.who, a.case_id, 'provider' FROM ${people} JOIN assignment a ON a.person_id IN (SELECT person_rows(p.id))
  UNION SELECT p.who, c.case_id, g.side FROM ${people} JOIN contract_signature g ON g.person_id IN (SELECT person_rows(p.id))
    JOIN contract c ON c.id = g.contract_id
  UNION SELECT p.who, a.case_id, g.side FROM ${people} JOIN addendum_signature g ON g.person_id IN (SELECT person_rows(p.id))
    JOIN addendum a ON a.id = g.addendum_id
  UNION SELECT p.who, e.request_id, 'anchor' FROM ${people} JOIN endorsement e ON e.decided_by IN (SELECT person_rows(p.id))
    AND e.state IN ('endorsed', 'returned')
  UNION SELECT p.who, d.case_id, CASE d.holder WHEN 'provider' THEN 'provider' ELSE d.side END FROM ${people}
    JOIN duty d ON d.ended_at IS NULL AND d.holder IN ('side', 'person', 'provider') JOIN request r ON r.id = d.case_id
    WHERE (d.holder <> 'person' OR d.person_id = p.id) AND ${heldBySql('p.id', '$3')}
      AND NOT EXISTS (SELECT FROM case_actor x WHERE x.case_id = d.case_id AND x.person_id = p.id AND x.side <> d.side)`;

const sql = `WITH stands (who, case_id, side) AS (${standsSql}),
  cases AS (SELECT case_id,
      coalesce(array_agg(DISTINCT side) FILTER (WHERE who = 'kept'), '{}') AS kept,
      coalesce(array_agg(DISTINCT side) FILTER (WHERE who = 'merged'), '{}') AS merged
    FROM stands GROUP BY case_id)
  SELECT c.case_id AS "caseId", r.reference, r.number, r.unit_name AS unit, c.kept, c.merged,
    r.number IS NULL AND r.stage IN ('awaiting_signatures', 'awaiting_endorsement', 'returned') AND EXISTS (
      SELECT FROM request_signer a JOIN request_signer b ON b.request_id = a.request_id AND b.unit_id = a.unit_id AND b.side = a.side
      WHERE a.request_id = c.case_id AND a.person_id = $1 AND b.person_id = $2) AS "bothSign"
  FROM cases c JOIN case_card r ON r.id = c.case_id ORDER BY r.number NULLS FIRST, c.case_id`;

/** Every case either has to do with, and for which side. */
export const casesOfTwo = (db: Sql, keptId: string, mergedId: string, now: Date): Promise<CaseOfTwo[]> =>
  db.query<CaseOfTwo>(sql, [keptId, mergedId, now]);

/** The title of a decision that one of them made and the other approved; null when there is none. */
export async function decidedByBoth(db: Sql, keptId: string, mergedId: string): Promise<string | null> {
  const [row] = await db.query<{ title: string }>(
    `SELECT title FROM proposal WHERE state = 'approved'
       AND ((proposed_by IN (SELECT person_rows($1)) AND ended_by IN (SELECT person_rows($2)))
         OR (proposed_by IN (SELECT person_rows($2)) AND ended_by IN (SELECT person_rows($1)))) ORDER BY id LIMIT 1`,
    [keptId, mergedId],
  );
  return row?.title ?? null;
}

/** The cases to hold before either person is, in the order they are locked: where the merged one is asked for something. */
export async function casesToLock(db: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT request_id AS id FROM request_signer WHERE person_id = ANY($1::uuid[])
     UNION SELECT request_id FROM signature_asked WHERE person_id = ANY($1::uuid[]) AND state = 'asked'
     UNION SELECT case_id FROM colleague_invitation WHERE person_id = ANY($1::uuid[]) AND state = 'asked'
     UNION SELECT case_id FROM assignment WHERE person_id = ANY($1::uuid[]) AND to_at IS NULL ORDER BY id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
