import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { mayClose } from '../domain/question.rules';
import { remindKey } from '../domain/work-keys';
import { saveQuestionState } from '../persistence/question.store';
import { QuestionStanding } from './question-standing';

/** Whoever asked needs no more answers; what was written stays to be read. */
@Injectable()
export class CloseQuestion {
  constructor(private readonly standing: QuestionStanding) {}

  /** 404 for whoever it is nothing to, 403 for the provider, 409 when it is closed already. */
  async execute(tx: Tx, { questionId }: { questionId: string }): Promise<{ id: string }> {
    const { question, reading } = await this.standing.lock(tx, questionId);
    orRefuse(mayClose(question, reading));
    await saveQuestionState(tx, question, { state: 'closed', remindAt: null });
    await tx.unschedule(remindKey(questionId));
    tx.audit({
      stream: `question:${questionId}`,
      action: 'questions.closed',
      from: question.state,
      to: 'closed',
      as: { side: question.side, unitId: question.unitId },
    });
    return { id: question.id };
  }
}
