import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { QuestionsModule } from '@samraad/questions';
import { SchemeModule } from '@samraad/scheme';
import { AskableReader } from './ask-providers/askable.reader';
import { AskProvidersPage } from './ask-providers/ask-providers.page';
import { QuestionListPage } from './question-list/question-list.page';
import { QuestionRequestPage } from './question-request/question-request.page';
import { CloseQuestionButton, QuestionPage } from './question/question.page';

/** Pages of what providers are asked before anything is requested. */
@Module({
  imports: [SchemeModule, CatalogueModule, QuestionsModule],
  controllers: [AskProvidersPage, QuestionListPage, QuestionRequestPage, QuestionPage, CloseQuestionButton],
  providers: [AskableReader],
})
export class QuestionsWebModule {}
