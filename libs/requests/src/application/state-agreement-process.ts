import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { asksAboutOrder, type ProcessStatement } from '../domain/agreement-process.rules';
import { topicsOfBoth } from '../domain/order-topics';
import { findProcesses, insertProcessFact, type ProcessNow } from '../persistence/agreement-process.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide, type Acting } from './acting-side';
import { CaseReader } from './case.reader';
import { CompleteRequest } from './complete-request';
import { JudgeProcess } from './judge-process';
import { ReaskOrder } from './reask-order';

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
    private readonly rules: JudgeProcess,
    private readonly order: ReaskOrder,
    private readonly complete: CompleteRequest,
  ) {}

  /**
   * Answers its id. 403 about another workplace than one's own, 422 in a case older than the aftaleforløb, or for what would take a
   * spread from whoever decides about it.
   */
  async execute(tx: Tx, command: StateProcessCommand): Promise<{ processId: string }> {
    const { caseId, processId = null } = command;
    const row = await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const statement = { ...command.statement, topics: topicsOfBoth(command.statement.topics, []) };
    const { unitId } = statement;
    const own = facts.unitIds.includes(unitId) ? { unitId } : {};
    const acting = await this.side.claim(tx, facts, { act: 'requests.state-process', ...own });
    if (!facts.unitIds.includes(unitId)) return refuse('requests.workplace-unknown');
    await this.rules.expectTrue(tx, caseId, statement);
    const known = await findProcesses(tx, caseId);
    const before = known.find(({ id }) => id === processId);
    if (processId !== null && before?.unitId !== unitId) return refuse('platform.not-found', {}, 404);
    if (before && saysTheSame(before, statement)) return { processId: before.id };
    if (!before && known.length >= mostProcesses) return refuse('requests.process-too-many');
    if (before) await this.rules.expectToFollow(tx, caseId, { before, statement, acting });
    const id = await insertProcessFact(tx, { requestId: caseId, id: processId }, statement, acting);
    this.record(tx, caseId, { id, statement, acting });
    const now = (await findProcesses(tx, caseId)).find((one) => one.id === id);
    if (now && asksAboutOrder(now) && !(before && asksAboutOrder(before)))
      await this.order.execute(tx, { row, facts, acting }, unitId);
    // What has come to an end stands in nobody's way any more; what is to be decided is told to those who decide.
    await this.complete.whenNothingIsMissing(tx, caseId);
    return { processId: id };
  }

  private record(
    tx: Tx,
    caseId: string,
    { id, statement, acting }: { id: string; statement: ProcessStatement; acting: Acting },
  ): void {
    const { unitId, kind, status, deadlineOn } = statement;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.process-stated',
      as: { side: acting.side, role: acting.role, unitId },
      facts: { processId: id, kind, status, deadlineOn: deadlineOn ?? '' },
    });
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
