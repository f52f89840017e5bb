import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { AdvanceCase, type CaseFacts } from '@samraad/requests';
import { currentForm } from '../domain/forms/forms';
import { type EvaluationRow, openEvaluation } from '../persistence/evaluation.store';

/** Opens the effect window; a satisfaction form not answered by both holds the case back no longer (domain.md §11 [ours]). */
@Injectable()
export class OpenEffect {
  constructor(private readonly advance: AdvanceCase) {}

  /** The case is locked, the evaluation scheduled. A case still disputed stays where it is: only the form opens. */
  async execute(tx: Tx, facts: CaseFacts, evaluation: EvaluationRow): Promise<void> {
    await openEvaluation(tx, evaluation.id, currentForm('effect').version);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'evaluation.effect-opened',
      facts: { evaluationId: evaluation.id, closesAt: evaluation.closesAt?.toISOString() ?? null },
    });
    if (facts.stage === 'satisfaction')
      await this.advance.execute(tx, facts.id, 'effect', 'effect-window-open');
  }
}
