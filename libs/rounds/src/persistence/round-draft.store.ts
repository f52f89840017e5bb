import { newId, type Queryable, statesBefore, type Tx } from '@samraad/platform';
import { nextRoundDraftStates, type RoundDraftState } from '../domain/draft-state';
import type { RoundDraft } from '../domain/round-draft';
import { type RoundPlan, roundPlanSchema } from '../domain/round-plan';

type Row = Omit<RoundDraft, 'plan'> & { readonly plan: unknown };

const columns = `id, made_from AS "madeFrom", changes, plan, state, round_id AS "roundId", version, created_by AS "createdBy",
  created_at AS "createdAt", changed_by AS "changedBy", changed_at AS "changedAt"`;

// Parsed on the way out too: a draft from before a rule was made gets that rule's default.
const toDraft = (row: Row): RoundDraft => ({ ...row, plan: roundPlanSchema.parse(row.plan) });

/** The newest drafts, `limit` at most. */
export async function readDrafts(db: Queryable, limit: number): Promise<RoundDraft[]> {
  const rows = await db.query<Row>(
    `SELECT ${columns} FROM round_draft WHERE state = 'draft' ORDER BY changed_at DESC, id LIMIT $1`,
    [limit],
  );
  return rows.map(toDraft);
}

export async function findDraft(db: Queryable, id: string): Promise<RoundDraft | null> {
  const [row] = await db.query<Row>(`SELECT ${columns} FROM round_draft WHERE id = $1`, [id]);
  return row ? toDraft(row) : null;
}

/** Locks the draft, and does nothing else. */
export async function lockDraft(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT 1 FROM round_draft WHERE id = $1 FOR UPDATE', [id]);
}

/** Answers the new draft's id. */
export async function insertDraft(
  tx: Tx,
  draft: Pick<RoundDraft, 'madeFrom' | 'changes' | 'plan'> & { readonly by: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO round_draft (id, made_from, changes, plan, state, created_by, created_at, changed_by, changed_at)
     VALUES ($1, $2, $6, $3, 'draft', $4, $5, $4, $5)`,
    [id, draft.madeFrom, JSON.stringify(draft.plan), draft.by, await tx.now(), draft.changes],
  );
  return id;
}

/** The plan as it is now, one version further. */
export async function savePlan(tx: Tx, id: string, plan: RoundPlan, by: string): Promise<void> {
  await tx.query(
    `UPDATE round_draft SET plan = $2, version = version + 1, changed_by = $3, changed_at = $4
     WHERE id = $1 AND state = 'draft'`,
    [id, JSON.stringify(plan), by, await tx.now()],
  );
}

/** It became a round, a round goes on by it, or it was put away. */
export async function endDraft(
  tx: Tx,
  id: string,
  state: Exclude<RoundDraftState, 'draft'>,
  roundId: string | null = null,
): Promise<void> {
  await tx.query('UPDATE round_draft SET state = $2, round_id = $3 WHERE id = $1 AND state = ANY($4)', [
    id,
    state,
    roundId,
    statesBefore(nextRoundDraftStates, state),
  ]);
}
