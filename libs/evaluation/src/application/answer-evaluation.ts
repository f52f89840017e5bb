import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { ActingSide, AdvanceCase, type CaseFacts, CaseReader } from '@samraad/requests';
import { mayAnswer } from '../domain/answer.rules';
import { stateAt } from '../domain/evaluation-state';
import { checkAnswers } from '../domain/form-answers.rules';
import { formOf } from '../domain/forms/forms';
import {
  closeEvaluation,
  type EvaluationRow,
  findEvaluation,
  insertAnswer,
} from '../persistence/evaluation.store';
import { CloseEffect } from './close-effect';
import { OpenEffect } from './open-effect';

/** One person answers for its side, once; the answer can't be changed (domain.md §11). */
@Injectable()
export class AnswerEvaluation {
  constructor(
    private readonly cases: CaseReader,
    private readonly acting: ActingSide,
    private readonly advance: AdvanceCase,
    private readonly openEffect: OpenEffect,
    private readonly closeEffect: CloseEffect,
  ) {}

  /** `side` picks one for a person with roles on both. 404 unknown, 409 not open or answered, 422 answers that don't fit. */
  async execute(
    tx: Tx,
    command: { evaluationId: string; side?: Side; answers: Readonly<Record<string, unknown>> },
  ): Promise<{ answerId: string; side: Side }> {
    const known = (await findEvaluation(tx, command.evaluationId)) ?? refuse('platform.not-found', {}, 404);
    const facts = await this.cases.lock(tx, known.caseId);
    const acting = await this.acting.claim(tx, facts, { act: 'evaluations.answer', side: command.side });
    const evaluation = await this.current(tx, facts, known.id);
    const opensDay = localDateOf(evaluation.opensAt);
    const state = stateAt(evaluation, await tx.now());
    orRefuse(mayAnswer({ state, opensDay, answered: evaluation.answered }, acting.side));
    const checked = checkAnswers(formOf(evaluation.kind, evaluation.formVersion), command.answers);
    if ('problems' in checked) refuse('evaluation.answers-invalid', { count: checked.problems.length });
    const answerId = await insertAnswer(tx, {
      evaluationId: evaluation.id,
      side: acting.side,
      personId: acting.personId,
      answers: 'answers' in checked ? checked.answers : {},
    });
    tx.audit({
      stream: `case:${facts.id}`,
      action: `evaluation.${evaluation.kind}-answered`,
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { evaluationId: evaluation.id, formVersion: evaluation.formVersion },
    });
    await this.whenBothHaveAnswered(tx, facts.id, evaluation.id);
    return { answerId, side: acting.side };
  }

  /** Re-read under the lock; opened here when the clock has reached the window and the worker has not. */
  private async current(tx: Tx, facts: CaseFacts, id: string): Promise<EvaluationRow> {
    const read = async () => (await findEvaluation(tx, id)) ?? refuse('platform.not-found', {}, 404);
    const row = await read();
    if (row.state !== 'scheduled' || stateAt(row, await tx.now()) !== 'open') return row;
    await this.openEffect.execute(tx, facts, row);
    return read();
  }

  private async whenBothHaveAnswered(tx: Tx, caseId: string, id: string): Promise<void> {
    const row = await findEvaluation(tx, id);
    if (!row || row.answered.length < 2) return;
    if (row.kind === 'effect') return this.closeEffect.execute(tx, row, 'answered');
    await closeEvaluation(tx, id);
    const facts = await this.cases.facts(tx, caseId);
    if (facts?.stage === 'satisfaction') await this.advance.execute(tx, caseId, 'effect', 'both-answered');
  }
}
