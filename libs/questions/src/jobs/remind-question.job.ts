import { Injectable } from '@nestjs/common';
import { domainTimeOf, type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { QuestionMails } from '../application/question-mails';
import { findQuestion, lockQuestion } from '../persistence/question.store';

/** A question has waited for its answer for as long as the round says is kind: the provider is reminded, once. */
@Injectable()
export class RemindQuestionJob extends DueWorkJob {
  readonly kind = 'questions.remind';

  constructor(private readonly mails: QuestionMails) {
    super();
  }

  async handle(tx: Tx, { data: { questionId = '' } }: DueWork): Promise<DueWorkOutcome> {
    await lockQuestion(tx, questionId);
    const question = await findQuestion(tx, questionId, { personId: null, at: await domainTimeOf(tx) });
    if (question?.state !== 'open' || !question.askerThere) return 'skipped';
    await this.mails.waits(tx, question);
    return 'done';
  }
}
