import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import type { Question, QuestionSide } from '../domain/question';
import { remindAt, stateAfter } from '../domain/question.rules';
import { remindKey } from '../domain/work-keys';
import { insertQuestionMessage, saveQuestionState } from '../persistence/question.store';
import { QuestionMails } from './question-mails';

/** Who writes what. */
export interface Written {
  readonly authorId: string;
  readonly side: QuestionSide;
  readonly body: string;
}

type Asked = Pick<Question, 'id' | 'providerId' | 'unitId' | 'askedBy' | 'side'> & {
  readonly remindAt: Date;
};

/** Keeps a message, turns the word over, and tells whoever has it now. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly rounds: RoundReader,
    private readonly mails: QuestionMails,
  ) {}

  /** With the question itself. */
  async first(tx: Tx, question: Asked, body: string): Promise<void> {
    const { id, askedBy, side } = question;
    const messageId = await this.keep(tx, id, { authorId: askedBy, side, body });
    await this.remind(tx, id, question.remindAt);
    await this.mails.received(tx, question, messageId, false);
  }

  /** In a question that stands, whose row is locked. */
  async next(tx: Tx, question: Question, written: Written): Promise<{ messageId: string }> {
    const messageId = await this.keep(tx, question.id, written);
    const state = stateAfter(written.side);
    if (state !== question.state) await this.turnOver(tx, question, state);
    if (written.side === 'provider') await this.mails.answered(tx, question, messageId);
    else await this.mails.received(tx, question, messageId, true);
    return { messageId };
  }

  private async keep(tx: Tx, questionId: string, { authorId, side, body }: Written): Promise<string> {
    const id = newId();
    await insertQuestionMessage(tx, { id, questionId, authorId, side, body });
    return id;
  }

  private async turnOver(tx: Tx, question: Question, state: 'open' | 'answered'): Promise<void> {
    const now = await tx.now();
    const { rules } = await this.rounds.byId(tx, question.roundId, now);
    const remind = state === 'open' ? remindAt(now, rules) : null;
    await saveQuestionState(tx, question, { state, remindAt: remind });
    if (remind) await this.remind(tx, question.id, remind);
    else await tx.unschedule(remindKey(question.id));
  }

  private remind(tx: Tx, questionId: string, dueAt: Date): Promise<void> {
    return tx.schedule({ kind: 'questions.remind', key: remindKey(questionId), dueAt, data: { questionId } });
  }
}
