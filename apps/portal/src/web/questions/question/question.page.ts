import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import {
  CloseQuestion,
  questionLimits,
  QuestionQuery,
  type QuestionView,
  WriteInQuestion,
} from '@samraad/questions';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { ActOnly, type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent } from '../../shell';
import { questionsWords } from '../questions.da';
import { presentQuestion, readersOfQuestion } from './question.presenter';

const form = z.object({ body: longText(questionLimits.body, questionsWords.one.body) });
const addressOfAsked = (ask: Ask) => addressOf('question', { questionId: ask.param('questionId') });

/** One question with its answers, for both who asked and who is asked. */
@PageAt('question', 'questions.write', { read: 'questions.read', writes: 'page-says' })
export class QuestionPage extends FormPage<typeof form, QuestionView> {
  readonly template = join(__dirname, 'question.hbs');
  override readonly cares = true;
  readonly form = form;
  override readonly fields = { 'questions.body-missing': 'body', 'questions.body-too-long': 'body' };

  constructor(
    private readonly db: Database,
    private readonly questions: QuestionQuery,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.questions.view(this.db, ask.param('questionId'), ask.viewer.personId);
  }

  present(view: QuestionView, _ask: Ask, sent: Sent) {
    return presentQuestion(view, sent);
  }

  override readers(view: QuestionView) {
    return { [addressOf('question', { questionId: view.question.id })]: whoSeesOf(readersOfQuestion(view)) };
  }

  act({ body }: z.output<typeof form>, ask: Ask) {
    return doing(WriteInQuestion, { questionId: ask.param('questionId'), body });
  }

  next(_: unknown, ask: Ask) {
    return addressOfAsked(ask);
  }
}

/** Whoever asked needs no more answers. */
@Injectable()
@PostAt('question.close', 'questions.close')
export class CloseQuestionButton extends ActOnly {
  act(ask: Ask) {
    return doing(CloseQuestion, { questionId: ask.param('questionId') });
  }

  next(_: unknown, ask: Ask) {
    return addressOfAsked(ask);
  }
}
