import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { OpenEffect } from '../application/open-effect';
import { findEvaluation } from '../persistence/evaluation.store';

/** Opens the effect window as the day begins; skipped when an early answer has opened it already. */
@Injectable()
export class OpenEffectJob extends DueWorkJob {
  readonly kind = 'evaluation.open-effect';

  constructor(
    private readonly cases: CaseReader,
    private readonly openEffect: OpenEffect,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const evaluation = await findEvaluation(tx, work.data.evaluationId ?? '');
    if (evaluation?.state !== 'scheduled') return 'skipped';
    await this.openEffect.execute(tx, facts, evaluation);
    return 'done';
  }
}
