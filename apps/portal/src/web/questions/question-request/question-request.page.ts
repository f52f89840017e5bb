import { join } from 'node:path';
import { ProviderIntake } from '@samraad/catalogue';
import { addressOf, Database, readDomainTime } from '@samraad/platform';
import {
  type Attached,
  AttachQuestion,
  BeginRequest,
  mayAttach,
  type OwnDraft,
  QuestionQuery,
  type QuestionView,
} from '@samraad/questions';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, GoTo, PageAt, type Sent, type Typed } from '../../shell';
import { questionsWords } from '../questions.da';
import { fresh, presentQuestionRequest } from './question-request.presenter';

interface Opened {
  readonly view: QuestionView;
  readonly drafts: readonly OwnDraft[];
  readonly takesRequests: boolean;
}

const formOf = (drafts: readonly OwnDraft[]) =>
  z.object({ target: choice([fresh, ...drafts.map(({ id }) => id)], questionsWords.request.target) });
type RequestForm = ReturnType<typeof formOf>;

/** A question is taken into a draft: a new one, or one that is begun. */
@PageAt('question.request', 'questions.attach')
export class QuestionRequestPage extends FormPage<RequestForm, Opened, Attached> {
  readonly template = join(__dirname, 'question-request.hbs');
  readonly form = async (ask: Ask) => formOf(await this.drafts(ask));

  constructor(
    private readonly db: Database,
    private readonly questions: QuestionQuery,
    private readonly intake: ProviderIntake,
  ) {
    super();
  }

  async open(ask: Ask): Promise<Opened | GoTo | null> {
    const view = await this.questions.view(this.db, ask.param('questionId'), ask.viewer.personId);
    if (view?.reading !== 'asker') return null;
    const { question } = view;
    if (mayAttach(question, view.reading) !== true)
      return new GoTo(addressOf('question', { questionId: question.id }));
    const obstacle = await this.intake.obstacle(this.db, question, await readDomainTime(this.db));
    return { view, drafts: await this.drafts(ask), takesRequests: obstacle === null };
  }

  present({ view, drafts, takesRequests }: Opened, _ask: Ask, sent: Sent) {
    return presentQuestionRequest(view, drafts, takesRequests, sent);
  }

  act({ target }: z.output<RequestForm>, ask: Ask) {
    const questionId = ask.param('questionId');
    return target === fresh
      ? doing(BeginRequest, { questionId })
      : doing(AttachQuestion, { questionId, caseId: target });
  }

  /** A draft that is begun here asks who the other side is, as one that is started by itself. */
  next({ caseId }: Attached, _ask: Ask, { target }: Typed) {
    return addressOf(target === fresh ? 'case.other-side' : 'case.draft', { caseId });
  }

  private async drafts({ viewer }: Ask): Promise<readonly OwnDraft[]> {
    return this.questions.drafts(this.db, viewer.personId, await readDomainTime(this.db));
  }
}
