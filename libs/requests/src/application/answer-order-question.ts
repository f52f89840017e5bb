import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { stateOrder, type OrderStatement } from '../domain/order-question.rules';
import { findWorkplaces, saveOrderStatement } from '../persistence/draft.store';
import { DraftChange } from './draft-change';

/** Whether a workplace has an order from Arbejdstilsynet that is not complied with (domain.md §4). */
@Injectable()
export class AnswerOrderQuestion {
  constructor(private readonly draft: DraftChange) {}

  async execute(
    tx: Tx,
    command: { caseId: string; version: number; statement: OrderStatement },
  ): Promise<void> {
    const lock = await this.draft.begin(tx, command.caseId, command.version);
    const statement = orRefuse(stateOrder(command.statement, localDateOf(await tx.now())));
    const before = (await findWorkplaces(tx, command.caseId)).find((one) => one.unitId === statement.unitId);
    if (!before) return refuse('requests.workplace-unknown');
    if (before.answer === statement.answer && before.compliedOn === statement.compliedOn) return;
    await saveOrderStatement(tx, command.caseId, statement, lock.acting.personId);
    await this.draft.changed(tx, lock, ['order']);
  }
}
