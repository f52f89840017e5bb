import { Injectable } from '@nestjs/common';
import type { Queryable, Refusal } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { orderObstacle, type OrderStatement } from '../domain/order-question.rules';
import { currentStatements } from '../persistence/order-statement.store';
import { findRequest } from '../persistence/request.store';

/** Whether an order from Arbejdstilsynet stands in the way of a running case (domain.md §4). */
@Injectable()
export class OrderReader {
  constructor(private readonly rounds: RoundReader) {}

  /** The refusal under the case's own round, or null when nothing stands in the way. */
  async obstacle(db: Queryable, caseId: string): Promise<Refusal | null> {
    const row = await findRequest(db, caseId);
    const round = row?.round_id ? await this.rounds.byId(db, row.round_id) : null;
    return round ? orderObstacle(await currentStatements(db, caseId), round.rules.order) : null;
  }

  /** What each workplace says now. */
  statements(db: Queryable, caseId: string): Promise<OrderStatement[]> {
    return currentStatements(db, caseId);
  }
}
