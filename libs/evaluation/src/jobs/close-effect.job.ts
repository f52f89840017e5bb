import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { CloseEffect } from '../application/close-effect';
import { findEvaluation } from '../persistence/evaluation.store';

/** Closes the effect window 6 months after the finish, answered or not (domain.md §11 [M]). */
@Injectable()
export class CloseEffectJob extends DueWorkJob {
  readonly kind = 'evaluation.close-effect';

  constructor(
    private readonly cases: CaseReader,
    private readonly closeEffect: CloseEffect,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    await this.cases.lock(tx, work.data.caseId ?? '');
    const evaluation = await findEvaluation(tx, work.data.evaluationId ?? '');
    if (evaluation?.state !== 'open') return 'skipped';
    await this.closeEffect.execute(tx, evaluation, 'window-over');
    return 'done';
  }
}
