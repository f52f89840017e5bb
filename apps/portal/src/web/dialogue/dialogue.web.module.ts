import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { MonitoringModule } from '@samraad/monitoring';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { AcceptRequestController } from './accept-request/accept-request.controller';
import { AssignConsultantController } from './assign-consultant/assign-consultant.controller';
import { CaseDesk } from './case-desk';
import { CaseThread } from './case-thread';
import { DeclineRequestController } from './decline-request/decline-request.controller';
import { InboxController } from './inbox/inbox.controller';
import { LogContactController } from './log-contact/log-contact.controller';
import { MessagesController } from './messages/messages.controller';
import { PausesController } from './pauses/pauses.controller';

/** Pages where provider and parties meet. */
@Module({
  imports: [
    IdentityModule,
    DeadlinesModule,
    CatalogueModule,
    RequestsModule,
    DialogueModule,
    MonitoringModule,
  ],
  controllers: [
    InboxController,
    AcceptRequestController,
    DeclineRequestController,
    AssignConsultantController,
    MessagesController,
    LogContactController,
    PausesController,
  ],
  providers: [CaseDesk, CaseThread],
  exports: [CaseDesk, CaseThread],
})
export class DialogueWebModule {}
