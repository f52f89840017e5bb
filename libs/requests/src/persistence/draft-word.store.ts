import type { Queryable, Tx } from '@samraad/platform';
import type { DraftWord } from '../domain/standing-order.rules';

/** What each side has said of orders in a draft, who spoke last of a workplace at the end. */
export function findDraftWords(db: Queryable, caseId: string): Promise<DraftWord[]> {
  return db.query<DraftWord>(
    `SELECT unit_id AS "unitId", side, answer, complied_on AS "compliedOn", matter, topics, version
     FROM draft_order_word WHERE case_id = $1 ORDER BY version`,
    [caseId],
  );
}

/** A side's word takes the place of the one before; an answer taken back leaves none. */
export async function saveDraftWord(tx: Tx, caseId: string, word: DraftWord): Promise<void> {
  const { unitId, side, answer, compliedOn, matter, topics = [], version } = word;
  await tx.query('DELETE FROM draft_order_word WHERE case_id = $1 AND unit_id = $2 AND side = $3', [
    caseId,
    unitId,
    side,
  ]);
  if (answer === null) return;
  await tx.query(
    `INSERT INTO draft_order_word (case_id, unit_id, side, answer, complied_on, matter, topics, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [caseId, unitId, side, answer, compliedOn, matter ?? null, topics, version],
  );
}

/** What was said of a workplace is asked anew. */
export async function dropDraftWords(tx: Tx, caseId: string, unitId: string): Promise<void> {
  await tx.query('DELETE FROM draft_order_word WHERE case_id = $1 AND unit_id = $2', [caseId, unitId]);
}
