import type { Side } from '@samraad/identity';
import { type Sql, statesBefore, type Tx } from '@samraad/platform';
import { nextAskStates } from '../domain/ask-state';
import { nextInvitationStates } from '../domain/invitation-state';

/** A place as a signer that somebody has: with a question that is still open, or signed, or in a draft. */
export interface SignerPlace {
  readonly caseId: string;
  readonly unitId: string;
  readonly side: Side;
  readonly askId: string | null;
}

/** Where somebody is named as a signer, in the order cases are locked. */
export const signerPlaces = (db: Sql, personId: string): Promise<SignerPlace[]> =>
  db.query<SignerPlace>(
    `SELECT s.request_id AS "caseId", s.unit_id AS "unitId", s.side, a.id AS "askId" FROM request_signer s
     LEFT JOIN signature_asked a ON a.request_id = s.request_id AND a.unit_id = s.unit_id AND a.side = s.side
       AND a.person_id = s.person_id AND a.state = 'asked'
     WHERE s.person_id = $1 ORDER BY s.request_id, s.unit_id, s.side`,
    [personId],
  );

/** The place is another's now; where that one has it already, it was one place all the time. */
export async function moveSignerPlace(
  tx: Tx,
  { caseId, unitId, side }: SignerPlace,
  from: string,
  to: string,
): Promise<void> {
  const place = [caseId, unitId, side];
  await tx.query(
    `INSERT INTO request_signer (request_id, unit_id, side, person_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [...place, to],
  );
  await tx.query(
    'DELETE FROM request_signer WHERE request_id = $1 AND unit_id = $2 AND side = $3 AND person_id = $4',
    [...place, from],
  );
}

/** An open question goes on to another, with its day and whoever asked; where they are asked already, it ends. */
export async function moveOpenAsk(tx: Tx, askId: string, id: string, to: string): Promise<void> {
  await tx.query(
    `WITH gone AS (
       UPDATE signature_asked SET state = 'passed_on', closed_at = $4 WHERE id = $1 AND state = ANY($5) RETURNING *)
     INSERT INTO signature_asked (id, request_id, unit_id, side, person_id, content_hash, asked_by, asked_at, expires_at, state)
     SELECT $2, request_id, unit_id, side, $3, content_hash, asked_by, asked_at, expires_at, 'asked' FROM gone
     WHERE NOT EXISTS (SELECT FROM request_signature g WHERE g.request_id = gone.request_id AND g.unit_id = gone.unit_id
       AND g.side = gone.side AND g.person_id IN (SELECT person_rows($3)) AND g.content_hash = gone.content_hash
       AND NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = g.id))
     ON CONFLICT DO NOTHING`,
    [askId, id, to, await tx.now(), statesBefore(nextAskStates, 'passed_on')],
  );
}

/** Whoever has acted for a side as one of two has acted for it as both. */
export async function actAsBoth(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO case_actor (case_id, person_id, side) SELECT case_id, $2, side FROM case_actor WHERE person_id = $1
     ON CONFLICT DO NOTHING`,
    [from, to],
  );
}

/** Invitations that wait are the kept one's; the same one twice is one. Answers the cases. */
export async function moveInvitations(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `UPDATE colleague_invitation i SET state = 'withdrawn', answered_at = $3 WHERE i.person_id = $1 AND i.state = ANY($4)
       AND EXISTS (SELECT FROM colleague_invitation o WHERE o.person_id = $2 AND o.state = 'asked' AND o.case_id = i.case_id
         AND o.unit_id = i.unit_id AND o.role = i.role)`,
    [from, to, await tx.now(), statesBefore(nextInvitationStates, 'withdrawn')],
  );
  await tx.query(`UPDATE colleague_invitation SET person_id = $2 WHERE person_id = $1 AND state = 'asked'`, [
    from,
    to,
  ]);
}

/** In drafts the people to be told are chosen still: the one kept, once. What is signed stays. */
export async function moveInformed(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `UPDATE request_answer a SET value = (
       SELECT coalesce(jsonb_agg(DISTINCT CASE WHEN one = to_jsonb($1::text) THEN to_jsonb($2::text) ELSE one END), '[]')
       FROM jsonb_array_elements(a.value) one)
     FROM request r WHERE r.id = a.request_id AND r.stage = 'draft' AND a.field = 'informed' AND a.value @> to_jsonb($1::text)`,
    [from, to],
  );
}
