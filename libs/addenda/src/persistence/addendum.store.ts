import { expectMove, newId, type Queryable, refusal, refuse, type Tx } from '@samraad/platform';
import type { PlanChanges } from '@samraad/delivery';
import type { AddendumDraft } from '../domain/addendum-terms';
import { type AddendumState, nextAddendumStates } from '../domain/addendum-state';

/** The addendum row. */
export interface AddendumRowStored {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  /** Its number among the contract's addenda. */
  readonly no: number;
  readonly state: AddendumState;
  readonly stateSince: Date;
  readonly version: number;
  readonly draft: AddendumDraft;
  /** What it changes in the plan, as it was sent; null before that. */
  readonly changes: PlanChanges | null;
  /** How many times it was sent. */
  readonly sentNo: number;
  readonly sentAt: Date | null;
  readonly signedAt: Date | null;
  /** When what was sent lapsed unsigned; null again once it is sent anew. */
  readonly lapsedAt: Date | null;
}

export const addendumColumns = `id, case_id AS "caseId", contract_id AS "contractId", no, state, state_since AS "stateSince", version, draft,
  changes, sent_no AS "sentNo", sent_at AS "sentAt", signed_at AS "signedAt", lapsed_at AS "lapsedAt"`;

/** The contract's addenda, the first one first. */
export const findAddenda = (db: Queryable, caseId: string): Promise<AddendumRowStored[]> =>
  db.query<AddendumRowStored>(`SELECT ${addendumColumns} FROM addendum WHERE case_id = $1 ORDER BY no`, [
    caseId,
  ]);

/** The one that is written, waits or is out for signature, locked after its case; null when none is. */
export async function lockOpenAddendum(tx: Tx, caseId: string): Promise<AddendumRowStored | null> {
  const [row] = await tx.query<AddendumRowStored>(
    `SELECT ${addendumColumns} FROM addendum WHERE case_id = $1 AND state NOT IN ('signed', 'ended') FOR UPDATE`,
    [caseId],
  );
  return row ?? null;
}

/** The open one in one of the given states; 409 when there is none, or it has moved on. */
export async function expectAddendum(
  tx: Tx,
  caseId: string,
  states: readonly AddendumState[],
): Promise<AddendumRowStored> {
  const row = await lockOpenAddendum(tx, caseId);
  return row && states.includes(row.state) ? row : refuse('addenda.moved-on', {}, 409);
}

export async function insertAddendum(
  tx: Tx,
  of: { caseId: string; contractId: string; draft: AddendumDraft; begunBy: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO addendum (id, case_id, contract_id, no, state, state_since, draft, begun_by)
     SELECT $1, $2, $3, coalesce(max(no), 0) + 1, 'draft', $4, $5, $6 FROM addendum WHERE contract_id = $3`,
    [id, of.caseId, of.contractId, await tx.now(), JSON.stringify(of.draft), of.begunBy],
  );
  return id;
}

export async function saveAddendumDraft(tx: Tx, id: string, draft: AddendumDraft): Promise<void> {
  await tx.query('UPDATE addendum SET draft = $2, version = version + 1 WHERE id = $1', [
    id,
    JSON.stringify(draft),
  ]);
}

/** What it changes in the plan, as it is sent. */
export async function savePlanChanges(tx: Tx, id: string, changes: PlanChanges): Promise<void> {
  await tx.query('UPDATE addendum SET changes = $2 WHERE id = $1', [id, JSON.stringify(changes)]);
}

/** Moves an addendum as its table lets it; 409 when it has no such step. The addendum is locked. */
export async function saveAddendumState(
  tx: Tx,
  { id, state: from }: Pick<AddendumRowStored, 'id' | 'state'>,
  to: AddendumState,
  { lapsed = false } = {},
): Promise<void> {
  expectMove(nextAddendumStates, { from, to }, refusal('addenda.moved-on', {}, 409));
  await tx.query(
    `UPDATE addendum SET state = $2, state_since = $3, version = version + 1,
       sent_no = sent_no + CASE WHEN $2 = 'sent' THEN 1 ELSE 0 END,
       sent_at = CASE WHEN $2 = 'sent' THEN $3 ELSE sent_at END,
       signed_at = CASE WHEN $2 = 'signed' THEN $3 ELSE signed_at END,
       lapsed_at = CASE WHEN $2 = 'sent' THEN NULL WHEN $4 THEN $3 ELSE lapsed_at END WHERE id = $1`,
    [id, to, await tx.now(), lapsed],
  );
}
