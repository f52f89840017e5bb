import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { bodyGiven, mayWriteIn } from '../domain/question.rules';
import { QuestionStanding } from './question-standing';
import { WriteMessage } from './write-message';

/** The provider answers, or whoever asked writes on. */
@Injectable()
export class WriteInQuestion {
  constructor(
    private readonly standing: QuestionStanding,
    private readonly write: WriteMessage,
  ) {}

  /** 404 for whoever it is nothing to, 403 for who reads along, 409 when it is closed or has moved. */
  async execute(tx: Tx, command: { questionId: string; body: string }): Promise<{ messageId: string }> {
    const { question, reading, personId, side } = await this.standing.lock(tx, command.questionId);
    orRefuse(mayWriteIn(question, reading));
    const body = orRefuse(bodyGiven(command.body));
    const written = await this.write.next(tx, question, { authorId: personId, side, body });
    tx.audit({
      stream: `question:${question.id}`,
      action: 'questions.written',
      as: side === 'provider' ? { providerId: question.providerId } : { side, unitId: question.unitId },
      facts: written,
    });
    return written;
  }
}
