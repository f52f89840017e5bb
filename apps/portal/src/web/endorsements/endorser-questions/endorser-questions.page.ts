import { join } from 'node:path';
import { AnswerEndorser, draftMessageLimit } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, type Sent, text } from '../../shell';
import { type EndorsementDesk, EndorsementDeskReader } from '../endorsement-desk.reader';
import { endorsementPaths } from '../endorsements.paths';
import { endorserQuestionWords as words } from './endorser-questions.da';
import { presentEndorserQuestions } from './endorser-questions.presenter';

export const answerForm = z.object({
  questionId: text(60, words.answer),
  body: longText(draftMessageLimit, words.answer),
});

/** What is asked before a request is endorsed, for the parties and whoever asks; one of the parties answers for all. */
@PageAt('case.endorser-questions', 'requests.answer-endorser', {
  read: 'requests.read-endorser-questions',
  writes: 'endorser-question',
})
export class EndorserQuestionsPage extends FormPage<typeof answerForm, EndorsementDesk> {
  readonly template = join(__dirname, 'endorser-questions.hbs');
  readonly form = answerForm;
  override readonly fields = { 'requests.message-empty': 'body', 'requests.message-too-long': 'body' };

  constructor(private readonly desks: EndorsementDeskReader) {
    super();
  }

  open({ req }: Ask) {
    return this.desks.open(req);
  }

  present(desk: EndorsementDesk, { viewer }: Ask, sent: Sent) {
    return presentEndorserQuestions(desk, viewer.personId, sent);
  }

  act(data: z.output<typeof answerForm>, { caseId }: Ask) {
    return doing(AnswerEndorser, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return endorsementPaths.questions(caseId);
  }
}
