import type { Side } from '@samraad/identity';
import { type Queryable, statesBefore, type Tx } from '@samraad/platform';
import { nextOpeningsStates } from '../domain/openings/openings-state';
import type { OrderTopic } from '../domain/order-topics';
import type { OrderAnswer, OrderMatter, OrderStatement } from '../domain/order-question.rules';
import type { AnswerField, Answers } from '../domain/request-answers';
import type { DraftFacts } from '../domain/ready-to-sign.rules';
import type { Signer } from '../domain/signer';
import type { Workplace } from '../domain/request-content';
import { lastProcessFact } from './agreement-process.store';
import { withdrawInvitations } from './invitation.store';

/** An answer with its author, as the draft page shows it. */
export interface AuthoredAnswer {
  readonly field: AnswerField;
  readonly value: unknown;
  readonly author_id: string;
  readonly answered_at: Date;
}

export function findAnswers(db: Queryable, requestId: string): Promise<AuthoredAnswer[]> {
  return db.query<AuthoredAnswer>(
    'SELECT field, value, author_id, answered_at FROM request_answer WHERE request_id = $1 ORDER BY field',
    [requestId],
  );
}

/** Answers as the rules see them. */
export const toAnswers = (rows: readonly AuthoredAnswer[]): Answers =>
  Object.fromEntries(rows.map((row) => [row.field, row.value]));

/** Keeps answers of one author, by field. */
export async function saveAnswers(
  tx: Tx,
  requestId: string,
  answers: Readonly<Partial<Record<AnswerField, unknown>>>,
  authorId: string,
): Promise<void> {
  const given = Object.entries(answers);
  if (given.length === 0) return;
  await tx.query(
    `INSERT INTO request_answer (request_id, field, value, author_id, answered_at)
     SELECT $1, given.field, given.value, $4, $5 FROM unnest($2::text[], $3::jsonb[]) AS given (field, value)
     ON CONFLICT (request_id, field) DO UPDATE
       SET value = EXCLUDED.value, author_id = EXCLUDED.author_id, answered_at = EXCLUDED.answered_at`,
    [
      requestId,
      given.map(([field]) => field),
      given.map(([, value]) => JSON.stringify(value)),
      authorId,
      await tx.now(),
    ],
  );
}

/** Takes answers back. */
export async function dropAnswers(tx: Tx, requestId: string, fields: readonly AnswerField[]): Promise<void> {
  if (fields.length === 0) return;
  await tx.query('DELETE FROM request_answer WHERE request_id = $1 AND field = ANY($2)', [requestId, fields]);
}

interface WorkplaceRow {
  readonly unit_id: string;
  readonly coordinating: boolean;
  readonly order_answer: OrderAnswer | null;
  readonly order_complied_on: string | null;
  readonly order_matter: OrderMatter | null;
  readonly order_topics: readonly OrderTopic[];
  readonly asked: boolean;
}

export async function findWorkplaces(db: Queryable, requestId: string): Promise<Workplace[]> {
  const rows = await db.query<WorkplaceRow>(
    `SELECT unit_id, coordinating, order_answer, order_complied_on, order_matter, order_topics,
       asked_at IS NOT NULL AND answered_at IS NULL AS asked FROM request_workplace
     WHERE request_id = $1 ORDER BY coordinating DESC, unit_id`,
    [requestId],
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    coordinating: row.coordinating,
    answer: row.order_answer,
    compliedOn: row.order_complied_on,
    matter: row.order_matter,
    topics: row.order_topics,
    asked: row.asked,
  }));
}

/**
 * Replaces the list of workplaces; those that stay keep their answers. `asked`: new ones that must say yes first. The openings of
 * one that leaves are dropped, and so erased, in the same statement: however it leaves, nobody else has them (ADR 75).
 */
export async function saveWorkplaces(
  tx: Tx,
  requestId: string,
  unitIds: readonly string[],
  coordinating: string,
  asked: { readonly unitIds: readonly string[]; readonly by: string } | null = null,
): Promise<string[]> {
  await tx.query('DELETE FROM request_signer WHERE request_id = $1 AND unit_id <> ALL($2::uuid[])', [
    requestId,
    unitIds,
  ]);
  await tx.query(
    `WITH dropped AS (UPDATE opening_pair SET state = 'dropped', drop_by = NULL, drop_side = NULL, drop_at = NULL
       WHERE case_id = $1 AND unit_id <> ALL($2::uuid[]) AND state = ANY($3))
     DELETE FROM request_workplace WHERE request_id = $1 AND unit_id <> ALL($2::uuid[])`,
    [requestId, unitIds, statesBefore(nextOpeningsStates, 'dropped')],
  );
  // Nobody is asked in by a workplace that is not in it.
  const invited = await withdrawInvitations(tx, requestId, unitIds);
  await tx.query('UPDATE request_workplace SET coordinating = false WHERE request_id = $1', [requestId]);
  for (const unitId of unitIds) {
    const by = asked?.unitIds.includes(unitId) ? asked.by : null;
    await tx.query(
      `INSERT INTO request_workplace (request_id, unit_id, coordinating, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (request_id, unit_id) DO UPDATE SET coordinating = EXCLUDED.coordinating`,
      [requestId, unitId, unitId === coordinating, by, by === null ? null : await tx.now()],
    );
  }
  return invited;
}

/** Workplaces that were asked say yes. */
export async function joinWorkplaces(
  tx: Tx,
  requestId: string,
  unitIds: readonly string[],
  by: string,
): Promise<void> {
  await tx.query(
    `UPDATE request_workplace SET answered_by = $3, answered_at = $4
     WHERE request_id = $1 AND unit_id = ANY($2::uuid[]) AND asked_at IS NOT NULL AND answered_at IS NULL`,
    [requestId, unitIds, by, await tx.now()],
  );
}

export async function saveOrderStatement(
  tx: Tx,
  requestId: string,
  statement: OrderStatement,
  by: string,
): Promise<void> {
  const { unitId, answer, compliedOn, matter, topics = [] } = statement;
  await tx.query(
    `UPDATE request_workplace SET order_answer = $3, order_complied_on = $4, order_matter = $5, order_by = $6, order_at = $7,
       order_topics = $8, order_after_process = ${lastProcessFact('$1', '$2')}
     WHERE request_id = $1 AND unit_id = $2`,
    [requestId, unitId, answer, compliedOn, matter ?? null, by, await tx.now(), topics],
  );
}

/** An answer that is asked for anew is none. */
export async function clearOrderStatement(tx: Tx, requestId: string, unitId: string): Promise<void> {
  await tx.query(
    `UPDATE request_workplace SET order_answer = NULL, order_complied_on = NULL, order_matter = NULL, order_topics = '{}',
       order_by = NULL, order_at = NULL, order_after_process = NULL WHERE request_id = $1 AND unit_id = $2`,
    [requestId, unitId],
  );
}

export async function findSigners(db: Queryable, requestId: string): Promise<Signer[]> {
  const rows = await db.query<{ unit_id: string; side: Side; person_id: string }>(
    'SELECT unit_id, side, person_id FROM request_signer WHERE request_id = $1 ORDER BY unit_id, side DESC',
    [requestId],
  );
  return rows.map((row) => ({ unitId: row.unit_id, side: row.side, personId: row.person_id }));
}

/** Who is asked for each side of each workplace that is named, or cleared: these and no others. */
export async function saveSigners(
  tx: Tx,
  requestId: string,
  signers: readonly Signer[],
  cleared: readonly Omit<Signer, 'personId'>[] = [],
): Promise<void> {
  for (const { unitId, side } of [...signers, ...cleared]) {
    await tx.query('DELETE FROM request_signer WHERE request_id = $1 AND unit_id = $2 AND side = $3', [
      requestId,
      unitId,
      side,
    ]);
  }
  for (const signer of signers) await insertSigner(tx, requestId, signer);
}

/** Another of the same side is asked instead. */
export async function replaceSigner(
  tx: Tx,
  requestId: string,
  { unitId, side, personId }: Signer,
  signer: Signer,
): Promise<void> {
  await tx.query(
    'DELETE FROM request_signer WHERE request_id = $1 AND unit_id = $2 AND side = $3 AND person_id = $4',
    [requestId, unitId, side, personId],
  );
  await insertSigner(tx, requestId, signer);
}

async function insertSigner(tx: Tx, requestId: string, signer: Signer): Promise<void> {
  await tx.query(
    `INSERT INTO request_signer (request_id, unit_id, side, person_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [requestId, signer.unitId, signer.side, signer.personId],
  );
}

/** Everything the rules about a draft ask. */
export async function draftFacts(db: Queryable, requestId: string): Promise<DraftFacts> {
  const [answers, workplaces, signers, actors] = [
    await findAnswers(db, requestId),
    await findWorkplaces(db, requestId),
    await findSigners(db, requestId),
    await db.query<{ person_id: string; side: Side }>(
      'SELECT person_id, side FROM case_actor WHERE case_id = $1',
      [requestId],
    ),
  ];
  return {
    answers: toAnswers(answers),
    workplaces,
    signers,
    actedFor: new Map(actors.map((actor) => [actor.person_id, actor.side])),
  };
}
