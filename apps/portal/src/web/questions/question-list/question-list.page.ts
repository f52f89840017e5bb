import { join } from 'node:path';
import { sideOf } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { QuestionsQuery } from '@samraad/questions';
import { type Ask, pageAsked, PageAt, ReadPage, wordsAsked } from '../../shell';
import { pageSize, presentQuestionList, type QuestionsListed } from './question-list.presenter';

/** Questions one has asked or is asked, those in which one has the word first. */
@PageAt('questions', 'questions.list')
export class QuestionListPage extends ReadPage<QuestionsListed> {
  readonly template = join(__dirname, 'question-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly questions: QuestionsQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<QuestionsListed> {
    const asked = { search: wordsAsked(query), waiting: query['vis'] === 'venter', page: pageAsked(query) };
    const window = { limit: pageSize, offset: (asked.page - 1) * pageSize };
    const found = await this.questions.list(this.db, viewer, { ...asked, ...window });
    const asks = viewer.roles.some(({ role }) => sideOf(role) !== null);
    return { ...found, asked, asks, sent: String(query['sendt'] ?? '') };
  }

  present(listed: QuestionsListed) {
    return presentQuestionList(listed);
  }
}
