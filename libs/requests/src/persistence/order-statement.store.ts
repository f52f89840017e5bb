import type { Queryable, Tx } from '@samraad/platform';
import type { OrderAnswer, OrderStatement } from '../domain/order-question.rules';

/** What each workplace says now: the newest later statement, else the signed answer. */
export async function currentStatements(db: Queryable, requestId: string): Promise<OrderStatement[]> {
  return db.query<{ unitId: string; answer: OrderAnswer | null; compliedOn: string | null }>(
    `SELECT w.unit_id AS "unitId", coalesce(s.answer, w.order_answer) AS answer,
       CASE WHEN s.id IS NULL THEN w.order_complied_on ELSE s.complied_on END AS "compliedOn"
     FROM request_workplace w
     LEFT JOIN LATERAL (SELECT * FROM order_statement o WHERE o.request_id = w.request_id AND o.unit_id = w.unit_id
       ORDER BY o.id DESC LIMIT 1) s ON true
     WHERE w.request_id = $1 ORDER BY w.coordinating DESC, w.unit_id`,
    [requestId],
  );
}

export async function insertStatement(
  tx: Tx,
  requestId: string,
  statement: OrderStatement,
  by: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO order_statement (request_id, unit_id, answer, complied_on, stated_by, stated_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [requestId, statement.unitId, statement.answer, statement.compliedOn, by, await tx.now()],
  );
}
