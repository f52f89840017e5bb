import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { FilesModule } from '@samraad/files';
import { MonitoringModule } from '@samraad/monitoring';
import { NotificationModule } from '@samraad/notification';
import { QuestionsModule } from '@samraad/questions';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { RequestsWebModule } from '../requests/requests.web.module';
import { AcceptRequestPage } from './accept-request/accept-request.page';
import { AssignConsultantPage } from './assign-consultant/assign-consultant.page';
import { CaseThread } from './case-thread';
import { ColleaguesReader } from './colleagues.reader';
import { DeclineRequestPage } from './decline-request/decline-request.page';
import { GivenCasesReader } from './inbox/given-cases.reader';
import { InboxFile } from './inbox/inbox.file';
import { GiveCasesPage, InboxPage } from './inbox/inbox.page';
import { InboxReader } from './inbox/inbox.reader';
import { LogContactPage } from './log-contact/log-contact.page';
import { MessageFiles } from './message-files';
import { MessagesSeen } from './messages-seen';
import { MessageFilePage } from './messages/message-file.page';
import { WrittenMessage } from './messages/messages.form';
import { MessagesPage } from './messages/messages.page';
import { RequestToAnswerReader } from './request-to-answer.reader';
import { SearchMessagesPage } from './search-messages/search-messages.page';
import { AnswerPausePage, PausesPage } from './pauses/pauses.page';

/** Pages where provider and parties meet. */
@Module({
  imports: [
    BudgetModule,
    CatalogueModule,
    IdentityModule,
    DeadlinesModule,
    DialogueModule,
    FilesModule,
    MonitoringModule,
    NotificationModule,
    RequestsModule,
    QuestionsModule,
    RequestsWebModule,
  ],
  controllers: [
    InboxPage,
    InboxFile,
    GiveCasesPage,
    AcceptRequestPage,
    DeclineRequestPage,
    AssignConsultantPage,
    MessagesPage,
    MessageFilePage,
    SearchMessagesPage,
    LogContactPage,
    PausesPage,
    AnswerPausePage,
  ],
  providers: [
    CaseThread,
    ColleaguesReader,
    GivenCasesReader,
    InboxReader,
    MessageFiles,
    MessagesSeen,
    RequestToAnswerReader,
    WrittenMessage,
  ],
  exports: [CaseThread, ColleaguesReader, MessageFiles],
})
export class DialogueWebModule {}
