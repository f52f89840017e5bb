import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { OrderStatement } from '../domain/order-question.rules';

/** One answer to the order question: who of which side said what of which workplace, and when. */
export interface OrderSaid extends OrderStatement {
  readonly side: Side | null;
  readonly name: string;
  readonly saidAt: Date;
  /** It is part of what was asked for, and signed. */
  readonly inRequest: boolean;
}

/** Everything said of orders in a case, oldest first: the same for both sides of a workplace (domain.md §4). */
@Injectable()
export class OrderHistoryQuery {
  /** Of these workplaces alone: each side reads its own workplace's. */
  of(db: Queryable, caseId: string, unitIds: readonly string[]): Promise<OrderSaid[]> {
    return db.query<OrderSaid>(
      `SELECT s.unit_id AS "unitId", s.answer, s.complied_on AS "compliedOn", s.matter, s.topics, a.side,
         person_name_at(s.person_id, s.said_at) AS name, s.said_at AS "saidAt", s.in_request AS "inRequest"
       FROM (
         SELECT request_id, unit_id, order_answer AS answer, order_complied_on AS complied_on, order_matter AS matter,
           order_topics AS topics, order_by AS person_id, order_at AS said_at, true AS in_request, 0::bigint AS seq
         FROM request_workplace WHERE order_by IS NOT NULL AND order_answer IS NOT NULL
         UNION ALL
         SELECT request_id, unit_id, answer, complied_on, matter, topics, stated_by, stated_at, false, id FROM order_statement
       ) s
       LEFT JOIN case_actor a ON a.case_id = s.request_id AND a.person_id = s.person_id
       WHERE s.request_id = $1 AND s.unit_id = ANY($2::uuid[]) ORDER BY s.seq`,
      [caseId, unitIds],
    );
  }
}
