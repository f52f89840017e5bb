import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { stateOrder, type OrderStatement } from '../domain/order-question.rules';
import {
  answeredBeforeStart,
  isNews,
  type LaterStatement,
  mayStateOrder,
  saidBySide,
} from '../domain/standing-order.rules';
import { findProcesses } from '../persistence/agreement-process.store';
import { findWorkplaces } from '../persistence/draft.store';
import { findLaterStatements, insertStatement } from '../persistence/order-statement.store';
import { findRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import type { CaseFacts } from './case-facts';
import { CaseReader } from './case.reader';
import { CompleteRequest } from './complete-request';

/** `askedAt`: the question was put anew then, so the same answer as before it is an answer too. */
export interface StateOrderCommand {
  readonly caseId: string;
  readonly statement: OrderStatement;
  readonly askedAt?: Date;
}

/** A side answers the order question anew after the request was sent: at signing, before start, or when one arrives. */
@Injectable()
export class StateOrderLater {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly complete: CompleteRequest,
  ) {}

  /** 403 about another workplace than one's own, 422 when "same matter" is to be lifted without compliance. */
  async execute(tx: Tx, { caseId, askedAt, ...command }: StateOrderCommand): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    const { unitId } = command.statement;
    const known = facts.unitIds.includes(unitId);
    // Each workplace answers for itself alone (domain.md §4 [ours, 2]).
    const own = known ? { unitId } : {};
    const acting = await this.side.claim(tx, facts, { act: 'requests.state-order', ...own });
    if (!known) return refuse('requests.workplace-unknown');
    const statement = orRefuse(stateOrder(command.statement, localDateOf(await tx.now())));
    const signed = (await findWorkplaces(tx, facts.id)).find((one) => one.unitId === unitId) ?? statement;
    const later = (await findLaterStatements(tx, facts.id)).filter((one) => one.unitId === unitId);
    orRefuse(mayStateOrder(saidBySide(signed, later)[acting.side], statement));
    const last = later.findLast((one) => one.side === acting.side);
    const answered = await this.hasAnswered(tx, facts, last?.statedAt ?? null, askedAt);
    const next = { ...statement, side: acting.side, statedAt: await tx.now() };
    const news = !answered || isNews(signed, later, next) || (await this.isAskedAnew(tx, facts.id, next));
    if (!news) return;
    await insertStatement(tx, facts.id, statement, acting.personId);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'requests.order-stated',
      as: { side: acting.side, role: acting.role, unitId },
      facts: { answer: statement.answer, topics: (statement.topics ?? []).join(' ') },
    });
    if (facts.stage === 'choosing_provider') await this.complete.whenNothingIsMissing(tx, facts.id);
  }
  /** A breached aftaleforløb asks anew, and the same answer as before it is one. */
  private async isAskedAnew(tx: Tx, caseId: string, { unitId, side }: LaterStatement): Promise<boolean> {
    const processes = await findProcesses(tx, caseId);
    return processes.some((one) => one.unitId === unitId && one.orderAsked.includes(side));
  }

  /** Whether whoever speaks has nothing to answer: the question was put anew at the contract, and is again before the course begins. */
  private async hasAnswered(
    tx: Tx,
    { id, stage }: CaseFacts,
    statedAt: Date | null,
    askedAt: Date | undefined,
  ): Promise<boolean> {
    if (askedAt) return statedAt !== null && statedAt >= askedAt;
    if (stage !== 'contracted') return true;
    const row = await findRequest(tx, id);
    return row !== null && statedAt !== null && answeredBeforeStart(statedAt, row.stage_since);
  }
}
