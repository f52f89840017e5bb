import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { domainTimeOf, isId, type Queryable, refuse, type Tx } from '@samraad/platform';
import { questionReading, type QuestionReading } from '../domain/question-reading';
import type { Question, QuestionSide } from '../domain/question';
import { findQuestion, lockQuestion } from '../persistence/question.store';

/** A question, and as who somebody stands to it. */
export interface QuestionStood {
  readonly question: Question;
  readonly reading: QuestionReading;
  readonly personId: string;
  /** The side somebody writes for. */
  readonly side: QuestionSide;
}

/** How a person stands to a question; to whom it is nothing it does not exist. */
@Injectable()
export class QuestionStanding {
  constructor(private readonly people: PeopleReader) {}

  /** Null when there is none, or it is not theirs to read. */
  async of(db: Queryable, questionId: string, personId: string): Promise<QuestionStood | null> {
    if (!isId(questionId)) return null;
    const at = await domainTimeOf(db);
    const question = await findQuestion(db, questionId, { personId, at });
    if (!question) return null;
    const roles = await this.people.rolesOf(db, personId, at);
    const { party } = question;
    const reading = questionReading(question, { personId, roles, party });
    const side = reading === 'provider' ? 'provider' : question.side;
    return reading && { question, reading, personId, side };
  }

  /** The same of whoever acts, with the row locked; 404 when it is not theirs. */
  async lock(tx: Tx, questionId: string): Promise<QuestionStood> {
    if (isId(questionId)) await lockQuestion(tx, questionId);
    return this.acting(tx, questionId);
  }

  /** Without the lock: who must lock a case first looks before. */
  async acting(tx: Tx, questionId: string): Promise<QuestionStood> {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('questions.only-people', {}, 403);
    return (await this.of(tx, questionId, personId)) ?? refuse('platform.not-found', {}, 404);
  }
}
