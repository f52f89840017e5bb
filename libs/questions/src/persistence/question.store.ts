import { countsInSql, heldAtSql } from '@samraad/identity';
import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import { partyRolesSql } from '@samraad/requests';
import type { Question, QuestionSide } from '../domain/question';
import { nextQuestionStates, type QuestionState } from '../domain/question-state';

/** SQL: whether a person acts for a unit at the instant of a parameter. */
const actsFor = (
  person: string,
  unit: string,
  at: string,
  more = '',
) => `EXISTS (SELECT FROM role_assignment held
  WHERE held.person_id = ${person} AND held.unit_id = ${unit} AND held.role IN ${partyRolesSql} AND ${heldAtSql('held', at)}${more})`;

/** SQL: whether whoever asked still acts for the workplace it was asked for. */
export const askerThereSql = (at: string): string => actsFor('person_now(q.asked_by)', 'q.unit_id', at);

/** SQL: whether a person is a party of the case a question was attached to; a workplace that has not answered whether it joins is none. */
export const partySql = (person: string, at: string): string => `EXISTS (SELECT FROM request_workplace w
  WHERE w.request_id = q.case_id AND NOT (w.asked_at IS NOT NULL AND w.answered_at IS NULL) AND ${actsFor(person, 'w.unit_id', at, ` AND ${countsInSql('held', 'w.request_id')}`)})`;

/** What is read of the row; `at` is the parameter of the instant. */
export const questionColumns = (
  at: string,
): string => `q.id, q.provider_id AS "providerId", q.round_id AS "roundId", q.unit_id AS "unitId",
  q.theme_key AS "themeKey", q.subject, q.asked_with AS "askedWith", person_now(q.asked_by) AS "askedBy", q.asked_side AS side,
  q.asked_at AS "askedAt", q.state, q.state_since AS "stateSince", q.remind_at AS "remindAt", q.case_id AS "caseId",
  EXISTS (SELECT FROM request r WHERE r.id = q.case_id AND (r.binned_at IS NOT NULL OR r.stage IN ('withdrawn', 'lapsed'))) AS "caseOver",
  ${askerThereSql(at)} AS "askerThere"`;

/** A question as it is asked of one provider. */
export type NewQuestion = Omit<
  Question,
  'state' | 'stateSince' | 'caseId' | 'caseOver' | 'askerThere' | 'remindAt'
> & {
  readonly remindAt: Date;
};

export async function insertQuestion(tx: Tx, asked: NewQuestion): Promise<void> {
  await tx.query(
    `INSERT INTO question (id, provider_id, round_id, unit_id, theme_key, subject, asked_with, asked_by, asked_side, asked_at,
       state, state_since, written_at, remind_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $10, $10, $11)`,
    [
      asked.id,
      asked.providerId,
      asked.roundId,
      asked.unitId,
      asked.themeKey,
      asked.subject,
      asked.askedWith,
      asked.askedBy,
      asked.side,
      asked.askedAt,
      asked.remindAt,
    ],
  );
}

/** A question with what decides who reads it. */
export type QuestionFound = Question & { readonly party: boolean };

/** One question, as it is for a person ($3) at an instant ($2). */
export const questionSql = `SELECT ${questionColumns('$2')}, ${partySql('$3', '$2')} AS party FROM question q WHERE q.id = $1`;

/** As it is for somebody at an instant; null when there is none. */
export async function findQuestion(
  db: Queryable,
  id: string,
  { personId, at }: { readonly personId: string | null; readonly at: Date },
): Promise<QuestionFound | null> {
  const [found] = await db.query<QuestionFound>(questionSql, [id, at, personId]);
  return found ?? null;
}

/** After the case row, where there is one. */
export async function lockQuestion(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT 1 FROM question WHERE id = $1 FOR UPDATE', [id]);
}

export async function insertQuestionMessage(
  tx: Tx,
  message: { id: string; questionId: string; authorId: string; side: QuestionSide; body: string },
): Promise<void> {
  const { id, questionId, authorId, side, body } = message;
  const now = await tx.now();
  await tx.query(
    `INSERT INTO question_message (id, question_id, author_id, author_side, body, sent_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, questionId, authorId, side, body, now],
  );
  await tx.query('UPDATE question SET written_at = $2 WHERE id = $1', [questionId, now]);
}

/** `remindAt` while the provider has the word. The row is locked. */
export async function saveQuestionState(
  tx: Tx,
  { id, state }: Pick<Question, 'id' | 'state'>,
  to: { readonly state: QuestionState; readonly remindAt: Date | null },
): Promise<void> {
  expectMove(nextQuestionStates, { from: state, to: to.state });
  await tx.query(`UPDATE question SET state = $2, state_since = $3, remind_at = $4 WHERE id = $1`, [
    id,
    to.state,
    await tx.now(),
    to.remindAt,
  ]);
}

/** The caller holds the case row and the question's. */
export async function attachTo(tx: Tx, id: string, caseId: string, by: string): Promise<void> {
  await tx.query('UPDATE question SET case_id = $2, attached_by = $3, attached_at = $4 WHERE id = $1', [
    id,
    caseId,
    by,
    await tx.now(),
  ]);
}

/** Those attached to a case and asked of one provider that have not gone with it yet, locked. */
export const lockToMove = (
  tx: Tx,
  { caseId, providerId }: { readonly caseId: string; readonly providerId: string },
): Promise<Pick<Question, 'id' | 'state'>[]> =>
  tx.query<Pick<Question, 'id' | 'state'>>(
    `SELECT id, state FROM question WHERE case_id = $1 AND provider_id = $2 AND state <> 'moved' ORDER BY id FOR UPDATE`,
    [caseId, providerId],
  );

/** People at the provider who have written in a question. */
export async function answerersOf(db: Queryable, questionId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT DISTINCT person_now(author_id) AS id FROM question_message WHERE question_id = $1 AND author_side = 'provider'`,
    [questionId],
  );
  return rows.map(({ id }) => id);
}
