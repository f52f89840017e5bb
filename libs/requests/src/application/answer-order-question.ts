import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { orderPart } from '../domain/draft-parts';
import { draftOrder, sameStatement, type OrderStatement } from '../domain/order-question.rules';
import { afterStating, mayStateOrder } from '../domain/standing-order.rules';
import { findWorkplaces, saveOrderStatement, sideThatAnswered } from '../persistence/draft.store';
import { DraftChange } from './draft-change';

/** Whether a workplace has an order from Arbejdstilsynet that is not complied with (domain.md §4). */
@Injectable()
export class AnswerOrderQuestion {
  constructor(private readonly draft: DraftChange) {}

  async execute(
    tx: Tx,
    command: { caseId: string; version: number; statement: OrderStatement },
  ): Promise<void> {
    const { unitId } = command.statement;
    const lock = await this.draft.begin(tx, command.caseId, command.version, { act: 'requests.edit' });
    // Each workplace answers for itself alone (domain.md §4 [ours, 2]).
    const own = lock.facts.parties.some(
      (one) => one.personId === lock.acting.personId && one.unitId === unitId,
    );
    if (!own && lock.facts.unitIds.includes(unitId)) refuse('requests.own-workplace-answers', {}, 403);
    const said = orRefuse(draftOrder(command.statement, localDateOf(await tx.now())));
    const before = (await findWorkplaces(tx, command.caseId)).find((one) => one.unitId === said.unitId);
    if (!before) return refuse('requests.workplace-unknown');
    if (sameStatement(before, said)) return;
    // A slip of one's own side can be put right while nothing is signed; the other side's answer is theirs.
    const side = await sideThatAnswered(tx, command.caseId, unitId);
    if (side !== lock.acting.side) orRefuse(mayStateOrder(before, said));
    const statement = side === lock.acting.side ? said : afterStating(before, said);
    await saveOrderStatement(tx, command.caseId, statement, lock.acting.personId);
    const { answer, compliedOn, matter, topics } = before;
    const was = answer === null ? null : { answer, compliedOn, matter, topics };
    await this.draft.changed(tx, lock, ['order'], new Map([[orderPart(unitId), was]]));
  }
}
