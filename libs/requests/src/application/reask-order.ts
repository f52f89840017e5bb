import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { orderPart } from '../domain/draft-parts';
import { editableStages } from '../domain/request-state';
import { clearOrderStatement, findWorkplaces } from '../persistence/draft.store';
import { dropDraftWords } from '../persistence/draft-word.store';
import { DraftChange, type DraftLock } from './draft-change';

/**
 * A breached aftaleforløb with spread asks a workplace the order question anew (domain.md §12). While the answer is part of what is
 * signed, the one from before is none any more: it is missing, and what was signed of it is void. Later each side answers for itself.
 */
@Injectable()
export class ReaskOrder {
  constructor(private readonly draft: DraftChange) {}

  async execute(tx: Tx, lock: DraftLock, unitId: string): Promise<void> {
    const { row } = lock;
    if (!editableStages.includes(row.stage)) return;
    const before = (await findWorkplaces(tx, row.id)).find((one) => one.unitId === unitId);
    // The same matter stands in the way as it is, and is lifted by compliance alone.
    if (!before || before.answer === null || before.answer === 'same_matter') return;
    await dropDraftWords(tx, row.id, unitId);
    await clearOrderStatement(tx, row.id, unitId);
    const { answer, compliedOn, matter, topics } = before;
    const was = new Map([[orderPart(unitId), { answer, compliedOn, matter, topics }]]);
    await this.draft.changed(tx, lock, ['order'], was);
  }
}
