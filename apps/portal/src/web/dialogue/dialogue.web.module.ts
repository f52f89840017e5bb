import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { FilesModule } from '@samraad/files';
import { MonitoringModule } from '@samraad/monitoring';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { RequestsWebModule } from '../requests/requests.web.module';
import { AcceptRequestPage } from './accept-request/accept-request.page';
import { AssignConsultantPage } from './assign-consultant/assign-consultant.page';
import { CaseThread } from './case-thread';
import { ColleaguesReader } from './colleagues.reader';
import { DeclineRequestPage } from './decline-request/decline-request.page';
import { InboxPage } from './inbox/inbox.page';
import { LogContactPage } from './log-contact/log-contact.page';
import { MessageFiles } from './message-files';
import { MessageFilePage } from './messages/message-file.page';
import { WrittenMessage } from './messages/messages.form';
import { MessagesPage } from './messages/messages.page';
import { AnswerPausePage, PausesPage } from './pauses/pauses.page';

/** Pages where provider and parties meet. */
@Module({
  imports: [
    CatalogueModule,
    IdentityModule,
    DeadlinesModule,
    DialogueModule,
    FilesModule,
    MonitoringModule,
    RequestsModule,
    RequestsWebModule,
  ],
  controllers: [
    InboxPage,
    AcceptRequestPage,
    DeclineRequestPage,
    AssignConsultantPage,
    MessagesPage,
    MessageFilePage,
    LogContactPage,
    PausesPage,
    AnswerPausePage,
  ],
  providers: [CaseThread, ColleaguesReader, MessageFiles, WrittenMessage],
  exports: [CaseThread, ColleaguesReader, MessageFiles],
})
export class DialogueWebModule {}
