import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { asksForProcess, type ProcessStatement, stateProcess } from '../domain/agreement-process.rules';
import { topicsOfBoth } from '../domain/order-topics';
import { findProcesses, insertProcessFact, type ProcessNow } from '../persistence/agreement-process.store';
import { ActingSide } from './acting-side';
import type { CaseFacts } from './case-facts';
import { CaseReader } from './case.reader';
import { CompleteRequest } from './complete-request';
import { OrderReader } from './order.reader';

/** `processId` of the one that is said more of; without it a further one is told of. */
export interface StateProcessCommand {
  readonly caseId: string;
  readonly processId?: string | null;
  readonly statement: ProcessStatement;
}

/** A side says of its own workplace that Arbejdstilsynet has an aftaleforløb with it, or how far that is (domain.md §12). */
@Injectable()
export class StateAgreementProcess {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly orders: OrderReader,
    private readonly rounds: RoundReader,
    private readonly complete: CompleteRequest,
  ) {}

  /** Answers its id. 403 about another workplace than one's own, 422 in a case older than the aftaleforløb. */
  async execute(tx: Tx, command: StateProcessCommand): Promise<{ processId: string }> {
    const { caseId, processId = null } = command;
    const facts = await this.cases.lock(tx, caseId);
    const statement = { ...command.statement, topics: topicsOfBoth(command.statement.topics, []) };
    const { unitId } = statement;
    const own = facts.unitIds.includes(unitId) ? { unitId } : {};
    const acting = await this.side.claim(tx, facts, { act: 'requests.state-process', ...own });
    if (!facts.unitIds.includes(unitId)) return refuse('requests.workplace-unknown');
    await this.judge(tx, facts, statement);
    const known = await findProcesses(tx, caseId);
    const before = known.find(({ id }) => id === processId);
    if (processId !== null && before?.unitId !== unitId) return refuse('platform.not-found', {}, 404);
    if (before && saysTheSame(before, statement)) return { processId: before.id };
    if (!before && known.length >= mostProcesses) return refuse('requests.process-too-many');
    const id = await insertProcessFact(tx, { requestId: caseId, id: processId }, statement, acting);
    const { kind, status, deadlineOn } = statement;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.process-stated',
      as: { side: acting.side, role: acting.role, unitId },
      facts: { processId: id, kind, status, deadlineOn: deadlineOn ?? '' },
    });
    // What has come to an end stands in nobody's way any more.
    await this.complete.whenNothingIsMissing(tx, caseId);
    return { processId: id };
  }

  private async judge(tx: Tx, { id }: CaseFacts, statement: ProcessStatement): Promise<void> {
    const now = await tx.now();
    const round = (await this.orders.roundOf(tx, id)) ?? (await this.rounds.openAt(tx, now));
    if (!round) return refuse('requests.no-open-round');
    const today = localDateOf(now);
    const ownDay = localDateOf((await this.orders.ownTimeOf(tx, id)) ?? now);
    if (!asksForProcess(ownDay, round.rules.order)) refuse('requests.process-not-asked');
    orRefuse(stateProcess(statement, today, round.rules.order));
  }
}

// Arbejdstilsynet has one with a workplace at a time; more than this is a mistake of a program.
const mostProcesses = 40;

const saysTheSame = (one: ProcessNow, other: ProcessStatement): boolean =>
  one.kind === other.kind &&
  one.status === other.status &&
  one.statusOn === other.statusOn &&
  one.deadlineOn === other.deadlineOn &&
  one.topics.join() === other.topics.join();
