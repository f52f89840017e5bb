import type { Queryable, Tx } from '@samraad/platform';
import type { OrderStatement } from '../domain/order-question.rules';
import type { LaterStatement } from '../domain/standing-order.rules';
import { lastProcessFact } from './agreement-process.store';

/** What was stated after the request was sent, oldest first; whoever stated it has acted for a side. */
export function findLaterStatements(db: Queryable, requestId: string): Promise<LaterStatement[]> {
  return db.query<LaterStatement>(
    `SELECT s.unit_id AS "unitId", s.answer, s.complied_on AS "compliedOn", s.matter, s.topics, a.side, s.stated_at AS "statedAt"
     FROM order_statement s JOIN case_actor a ON a.case_id = s.request_id AND a.person_id = s.stated_by
     WHERE s.request_id = $1 ORDER BY s.id`,
    [requestId],
  );
}

export async function insertStatement(
  tx: Tx,
  requestId: string,
  statement: OrderStatement,
  by: string,
): Promise<void> {
  const { unitId, answer, compliedOn, matter, topics = [] } = statement;
  await tx.query(
    `INSERT INTO order_statement (request_id, unit_id, answer, complied_on, matter, topics, stated_by, stated_at, after_process)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, ${lastProcessFact('$1', '$2')})`,
    [requestId, unitId, answer, compliedOn, matter ?? null, topics, by, await tx.now()],
  );
}
