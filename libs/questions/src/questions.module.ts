import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AskProviders } from './application/ask-providers';
import { AttachQuestion } from './application/attach-question';
import { BeginRequest, DraftFromQuestion } from './application/begin-request';
import { CloseQuestion } from './application/close-question';
import { MoveToCase } from './application/move-to-case';
import { QuestionMails } from './application/question-mails';
import { QuestionStanding } from './application/question-standing';
import { WriteInQuestion } from './application/write-in-question';
import { WriteMessage } from './application/write-message';
import { RemindQuestionJob } from './jobs/remind-question.job';
import { QuestionQuery } from './read/question.query';
import { QuestionsQuery } from './read/questions.query';
import './i18n/da';

const exported = [
  AskProviders,
  AttachQuestion,
  BeginRequest,
  CloseQuestion,
  QuestionQuery,
  QuestionsQuery,
  WriteInQuestion,
];

/** What local people ask providers before they request anything. */
@Module({
  imports: [IdentityModule, SchemeModule, CatalogueModule, RequestsModule],
  providers: [
    ...exported,
    DraftFromQuestion,
    MoveToCase,
    QuestionMails,
    QuestionStanding,
    RemindQuestionJob,
    WriteMessage,
  ],
  exports: exported,
})
export class QuestionsModule {}
