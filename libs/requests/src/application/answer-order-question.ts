import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { orderPart } from '../domain/draft-parts';
import { draftOrder, sameStatement, type OrderStatement } from '../domain/order-question.rules';
import { type DraftWord, sayInDraft } from '../domain/standing-order.rules';
import { findWorkplaces, saveOrderStatement } from '../persistence/draft.store';
import { findDraftWords, saveDraftWord } from '../persistence/draft-word.store';
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
    const words = (await findDraftWords(tx, command.caseId)).filter((one) => one.unitId === unitId);
    const word: DraftWord = { ...said, side: lock.acting.side, version: lock.row.version };
    if (sameStatement(before, said) || repeats(words, word)) return;
    const stands = orRefuse(sayInDraft(words, word));
    await saveDraftWord(tx, command.caseId, word);
    await saveOrderStatement(tx, command.caseId, stands, lock.acting.personId);
    const { answer, compliedOn, matter, topics } = before;
    const was = answer === null ? null : { answer, compliedOn, matter, topics };
    await this.draft.changed(tx, lock, ['order'], new Map([[orderPart(unitId), was]]));
  }
}

/** A page that is saved again says what its side said last, though less may be left of it. */
const repeats = (words: readonly DraftWord[], word: DraftWord): boolean => {
  const last = words.at(-1);
  return last?.side === word.side && sameStatement(last, word);
};
