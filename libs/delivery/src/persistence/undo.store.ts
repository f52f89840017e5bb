import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import type { DisputeSide, SettlementAt } from '../domain/settlement.rules';
import { agreedSql } from './agreed.sql';
import { nextUndoStates, type UndoState } from '../domain/undo-state';
import type { DisputeVoice } from './dispute-talk.store';

/** The open proposal to undo an attestation. */
export interface OpenUndo extends SettlementAt {
  readonly caseId: string;
  readonly attestationId: string;
  readonly side: DisputeSide;
}

/** The open one of a case that is locked; null when there is none. */
export async function findOpenUndo(db: Queryable, caseId: string): Promise<OpenUndo | null> {
  const [row] = await db.query<OpenUndo>(
    `SELECT u.case_id AS "caseId", u.no, u.attestation_id AS "attestationId", u.side, u.hash, u.proposed_at AS "proposedAt",
       (SELECT ${agreedSql('g.side <> u.side, g.agreed_at')}
         FROM attestation_undo_agreement g WHERE g.case_id = u.case_id AND g.no = u.no) AS agreed
     FROM attestation_undo u WHERE u.case_id = $1 AND u.state = 'open'`,
    [caseId],
  );
  return row ?? null;
}

export async function nextUndoNo(db: Queryable, caseId: string): Promise<number> {
  const sql = 'SELECT coalesce(max(no), 0) + 1 AS next FROM attestation_undo WHERE case_id = $1';
  const [row] = await db.query<{ next: number }>(sql, [caseId]);
  return row?.next ?? 1;
}

export async function insertUndo(
  tx: Tx,
  of: { caseId: string; no: number; attestationId: string; side: DisputeSide; reason: string; hash: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO attestation_undo (case_id, no, attestation_id, side, reason, hash, proposed_at, state, state_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $7)`,
    [of.caseId, of.no, of.attestationId, of.side, of.reason, of.hash, await tx.now()],
  );
}

export async function insertUndoAgreement(
  tx: Tx,
  of: Pick<OpenUndo, 'caseId' | 'no' | 'hash'>,
  { personId, side, role }: DisputeVoice,
): Promise<void> {
  await tx.query(
    `INSERT INTO attestation_undo_agreement (case_id, no, hash, side, person_id, role, agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [of.caseId, of.no, of.hash, side, personId, role, await tx.now()],
  );
}

/** The course is over, so a milestone can't be undone by itself any more: what lies open of it has nothing to be answered. */
export async function overtakeUndo(tx: Tx, caseId: string): Promise<void> {
  const open = await findOpenUndo(tx, caseId);
  if (open) await saveUndoState(tx, open, 'overtaken');
}

/** Moves the open proposal as its table lets it; the case is locked. `by`: who dropped it. */
export async function saveUndoState(
  tx: Tx,
  { caseId, no }: Pick<OpenUndo, 'caseId' | 'no'>,
  to: UndoState,
  by: DisputeVoice | null = null,
): Promise<void> {
  expectMove(nextUndoStates, { from: 'open', to });
  await tx.query(
    `UPDATE attestation_undo SET state = $3, state_since = $4, dropped_by = $5, dropped_side = $6
     WHERE case_id = $1 AND no = $2 AND state = 'open'`,
    [caseId, no, to, await tx.now(), by?.personId ?? null, by?.side ?? null],
  );
}
