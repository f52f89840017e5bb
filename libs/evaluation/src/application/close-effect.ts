import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { closeEvaluation, type EvaluationRow } from '../persistence/evaluation.store';
import { EndCase } from './end-case';
import { announceKey, closeKey } from './evaluation-work';

/** Ends the effect strand: both sides have answered, or the window is over; who did not answer is kept (domain.md §11). */
@Injectable()
export class CloseEffect {
  constructor(private readonly endCase: EndCase) {}

  /** The case is locked and the evaluation open; does nothing to a closed one. */
  async execute(tx: Tx, evaluation: EvaluationRow, why: 'answered' | 'window-over'): Promise<void> {
    if (!(await closeEvaluation(tx, evaluation.id))) return;
    await tx.unschedule(announceKey(evaluation.id));
    // Work that takes itself back would never be done.
    if (why === 'answered') await tx.unschedule(closeKey(evaluation.id));
    tx.audit({
      stream: `case:${evaluation.caseId}`,
      action: 'evaluation.effect-closed',
      facts: { evaluationId: evaluation.id, why, answered: evaluation.answered.join(' ') },
    });
    await this.endCase.whenBothStrandsEnded(tx, evaluation.caseId);
  }
}
