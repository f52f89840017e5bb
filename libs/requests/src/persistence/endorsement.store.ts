import { newId, statesBefore, type Queryable, type Tx } from '@samraad/platform';
import { type EndorsementState, nextEndorsementStates } from '../domain/endorsement-state';
import { nextEndorserQuestionStates } from '../domain/endorser-question-state';
import { askersSql } from './asks-in-case.sql';

/** One anchor's endorsement of one signed content (domain.md §5 [ours]). */
export interface Endorsement {
  readonly id: string;
  readonly unitId: string;
  readonly regionId: string;
  readonly hash: string;
  readonly state: EndorsementState;
  readonly insideFocus: boolean;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly escalatedAt: Date | null;
  /** Everybody who asks in the case: nobody endorses what they ask for. */
  readonly actors: readonly string[];
}

/** The endorsements asked for or given that still count. */
export function findEndorsements(db: Queryable, requestId: string): Promise<Endorsement[]> {
  return db.query<Endorsement>(
    `SELECT id, unit_id AS "unitId", region_id AS "regionId", content_hash AS hash, state, inside_focus AS "insideFocus",
       asked_at AS "askedAt", due_at AS "dueAt", escalated_at AS "escalatedAt",
       ARRAY(${askersSql('$1')}) AS actors
     FROM endorsement WHERE request_id = $1 AND state IN ('asked', 'endorsed') ORDER BY asked_at, id`,
    [requestId],
  );
}

/** The units whose anchor was asked about the content as it is: they keep seeing what they decided on. */
export async function anchorsEverAsked(db: Queryable, requestId: string): Promise<string[]> {
  const rows = await db.query<{ unit_id: string }>(
    `SELECT DISTINCT unit_id FROM endorsement WHERE request_id = $1 AND state <> 'voided'`,
    [requestId],
  );
  return rows.map((row) => row.unit_id);
}

export async function insertEndorsement(
  tx: Tx,
  requestId: string,
  asked: { unitId: string; regionId: string; hash: string; insideFocus: boolean; dueAt: Date },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO endorsement (id, request_id, unit_id, region_id, content_hash, inside_focus, state, asked_at, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'asked', $7, $8)`,
    [id, requestId, asked.unitId, asked.regionId, asked.hash, asked.insideFocus, await tx.now(), asked.dueAt],
  );
  return id;
}

export async function decideEndorsement(
  tx: Tx,
  id: string,
  decision: { state: 'endorsed' | 'returned'; by: string; reason: string | null },
): Promise<void> {
  await tx.query(
    `UPDATE endorsement SET state = $2, decided_by = $3, reason = $4, decided_at = $5 WHERE id = $1 AND state = ANY($6)`,
    [
      id,
      decision.state,
      decision.by,
      decision.reason,
      await tx.now(),
      statesBefore(nextEndorsementStates, decision.state),
    ],
  );
  await closeQuestions(tx, 'endorsement_id = $1', id);
}

// What was asked before it was decided needs no answer any more.
async function closeQuestions(tx: Tx, where: string, id: string): Promise<void> {
  await tx.query(
    `UPDATE endorser_question SET state = 'closed', state_since = $2 WHERE ${where} AND state = ANY($3)`,
    [id, await tx.now(), statesBefore(nextEndorserQuestionStates, 'closed')],
  );
}

/** The day it has to be decided by has moved, while a question waited for the parties. */
export async function moveDueDay(tx: Tx, id: string, dueAt: Date): Promise<void> {
  await tx.query('UPDATE endorsement SET due_at = $2 WHERE id = $1', [id, dueAt]);
}

/** Cases in which a unit's anchor is asked and the chairs are not yet, in the order they are locked. */
export async function casesAskingAnchor(db: Queryable, unitId: string): Promise<string[]> {
  const rows = await db.query<{ request_id: string }>(
    `SELECT DISTINCT request_id FROM endorsement
     WHERE unit_id = $1 AND state = 'asked' AND escalated_at IS NULL ORDER BY request_id`,
    [unitId],
  );
  return rows.map((row) => row.request_id);
}

/** Everybody who asks in a request, by all their accounts: none of them endorses it. */
export async function personsActing(db: Queryable, requestId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(askersSql('$1'), [requestId]);
  return rows.map(({ id }) => id);
}

/** A change of content, or a return by another anchor, ends what was asked and given. */
export async function voidEndorsements(tx: Tx, requestId: string): Promise<void> {
  await tx.query(`UPDATE endorsement SET state = 'voided' WHERE request_id = $1 AND state = ANY($2)`, [
    requestId,
    statesBefore(nextEndorsementStates, 'voided'),
  ]);
  const ofRequest = 'endorsement_id IN (SELECT e.id FROM endorsement e WHERE e.request_id = $1)';
  await closeQuestions(tx, ofRequest, requestId);
}

export async function escalateEndorsement(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE endorsement SET escalated_at = $2 WHERE id = $1', [id, await tx.now()]);
}
