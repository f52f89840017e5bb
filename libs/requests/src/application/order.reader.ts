import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Queryable, Refusal } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { orderObstacle, type OrderStatement } from '../domain/order-question.rules';
import { processObstacle } from '../domain/agreement-process.rules';
import { ownTimeOf } from '../domain/own-time.rules';
import { standingOrder } from '../domain/standing-order.rules';
import { findProcesses } from '../persistence/agreement-process.store';
import { findWorkplaces } from '../persistence/draft.store';
import { findLaterStatements } from '../persistence/order-statement.store';
import { findRequest } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';

/** Whether an order from Arbejdstilsynet stands in the way of a running case (domain.md §4). */
@Injectable()
export class OrderReader {
  constructor(private readonly rounds: RoundReader) {}

  /** The refusal under the case's own round, or null when nothing stands in the way. */
  async obstacle(db: Queryable, caseId: string): Promise<Refusal | null> {
    const round = await this.roundOf(db, caseId);
    return round ? orderObstacle(await this.statements(db, caseId), round.rules.order) : null;
  }

  /** What stands in the way of a contract's signature: an order, or a spread that is not allowed (yet). */
  async signingObstacle(db: Queryable, caseId: string): Promise<Refusal | null> {
    return (await this.obstacle(db, caseId)) ?? processObstacle(await findProcesses(db, caseId));
  }

  /** What holds for each workplace now: the strictest its two sides say. */
  async statements(db: Queryable, caseId: string): Promise<OrderStatement[]> {
    const signed = await findWorkplaces(db, caseId);
    const round = await this.roundOf(db, caseId);
    if (!round) return signed;
    const later = await findLaterStatements(db, caseId);
    return signed.map(({ unitId, answer, compliedOn, matter, topics }) =>
      standingOrder(
        { unitId, answer, compliedOn, matter: matter ?? null, topics: topics ?? [] },
        later.filter((one) => one.unitId === unitId),
        round.rules.order,
      ),
    );
  }

  /** Whether a side of a workplace has answered since it was asked. */
  async hasAnswered(
    db: Queryable,
    caseId: string,
    asked: { readonly unitId: string; readonly side: Side; readonly since: Date },
  ): Promise<boolean> {
    const later = await findLaterStatements(db, caseId);
    return later.some(
      ({ unitId, side, statedAt }) =>
        unitId === asked.unitId && side === asked.side && statedAt >= asked.since,
    );
  }

  /** The case's own round as it was at the case's own time; null before it has one. */
  async roundOf(db: Queryable, caseId: string): Promise<Round | null> {
    const row = await findRequest(db, caseId);
    if (!row?.round_id) return null;
    return this.rounds.byId(db, row.round_id, (await this.ownTimeOf(db, caseId)) ?? undefined);
  }

  /** The instant a case is judged by; null for a draft, which is judged by today's. */
  async ownTimeOf(db: Queryable, caseId: string): Promise<Date | null> {
    const row = await findRequest(db, caseId);
    if (!row) return null;
    const lastSignedAt = await lastSignatureAt(db, row.id, row.content_hash);
    return ownTimeOf({ stage: row.stage, stageSince: row.stage_since, lastSignedAt });
  }
}
