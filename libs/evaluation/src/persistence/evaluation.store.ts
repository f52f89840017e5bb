import type { Side } from '@samraad/identity';
import { insertRow, newId, statesBefore, type Queryable, type Tx } from '@samraad/platform';
import { nextEvaluationStates } from '../domain/evaluation-state';
import type { FormAnswers } from '../domain/form-answers.rules';
import { Evaluation } from './evaluation.entity';

/** An evaluation with the sides that have answered. */
export type EvaluationRow = Evaluation & { readonly answered: Side[] };

const select = `SELECT e.id, e.case_id AS "caseId", e.kind, e.form_version AS "formVersion", e.finish_day AS "finishDay",
  e.opens_at AS "opensAt", e.closes_at AS "closesAt", e.opened_at AS "openedAt", e.closed_at AS "closedAt", e.state,
  array(SELECT a.side FROM evaluation_answer a WHERE a.evaluation_id = e.id ORDER BY a.side DESC) AS answered
  FROM evaluation e`;

/** A case's evaluations, satisfaction first. The caller that writes holds the case lock, which guards them. */
export function findEvaluations(db: Queryable, caseId: string): Promise<EvaluationRow[]> {
  return db.query<EvaluationRow>(`${select} WHERE e.case_id = $1 ORDER BY e.kind DESC`, [caseId]);
}

export async function findEvaluation(db: Queryable, id: string): Promise<EvaluationRow | null> {
  const [row] = await db.query<EvaluationRow>(`${select} WHERE e.id = $1`, [id]);
  return row ?? null;
}

/** Inserts an evaluation, open now or scheduled; answers its id. */
export async function insertEvaluation(
  tx: Tx,
  one: Omit<Evaluation, 'id' | 'openedAt' | 'closedAt' | 'state'> & { readonly state: 'scheduled' | 'open' },
): Promise<string> {
  const id = newId();
  const openedAt = one.state === 'open' ? await tx.now() : null;
  await insertRow(tx, Evaluation, { ...one, id, openedAt });
  return id;
}

/** Opens a scheduled evaluation with the form asked today. */
export async function openEvaluation(tx: Tx, id: string, formVersion: number): Promise<void> {
  await tx.query(
    `UPDATE evaluation SET state = 'open', opened_at = $2, form_version = $3 WHERE id = $1 AND state = ANY($4)`,
    [id, await tx.now(), formVersion, statesBefore(nextEvaluationStates, 'open')],
  );
}

/** Closes an open evaluation; false when it was not open. */
export async function closeEvaluation(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE evaluation SET state = 'closed', closed_at = $2 WHERE id = $1 AND state = ANY($3) RETURNING id`,
    [id, await tx.now(), statesBefore(nextEvaluationStates, 'closed')],
  );
  return rows.length === 1;
}

/** Keeps a side's answer, once and for all. */
export async function insertAnswer(
  tx: Tx,
  answer: { evaluationId: string; side: Side; personId: string; answers: FormAnswers },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO evaluation_answer (id, evaluation_id, side, person_id, answers, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, answer.evaluationId, answer.side, answer.personId, JSON.stringify(answer.answers), await tx.now()],
  );
  return id;
}
