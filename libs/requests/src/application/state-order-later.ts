import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { stateOrder, type OrderStatement } from '../domain/order-question.rules';
import { endStages } from '../domain/request-state';
import { currentStatements, insertStatement } from '../persistence/order-statement.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';

/** A party answers the order question anew after the request was sent: at signing, before start, or when one arrives. */
@Injectable()
export class StateOrderLater {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
  ) {}

  async execute(tx: Tx, command: { caseId: string; statement: OrderStatement }): Promise<void> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.side.claim(tx, facts);
    if (facts.number === null || endStages.includes(facts.stage))
      refuse('requests.not-in-this-stage', {}, 409);
    const statement = orRefuse(stateOrder(command.statement, localDateOf(await tx.now())));
    const before = (await currentStatements(tx, facts.id)).find((one) => one.unitId === statement.unitId);
    if (!before) return refuse('requests.workplace-unknown');
    if (before.answer === statement.answer && before.compliedOn === statement.compliedOn) return;
    await insertStatement(tx, facts.id, statement, acting.personId);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'requests.order-stated',
      as: { side: acting.side, role: acting.role, unitId: statement.unitId },
      facts: { answer: statement.answer },
    });
  }
}
