import { Module } from '@nestjs/common';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { FilesModule } from '@samraad/files';
import { DutiesModule } from '@samraad/duties';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { DialogueWebModule } from '../../web/dialogue/dialogue.web.module';
import { AnswersApiController } from './answers.api.controller';
import { AssignmentApiController } from './assignment.api.controller';
import { AttachmentsApiController } from './attachments.api.controller';
import { AssignmentsApiController } from './assignments.api.controller';
import { InboxApiController } from './inbox.api.controller';
import { LeaveProviderApiController } from './leave-provider.api.controller';
import { ProviderChangesApiController } from './provider-changes.api.controller';
import { MessagesApiController } from './messages.api.controller';
import { NextStepsApiController } from './next-steps.api.controller';
import { PausesApiController } from './pauses.api.controller';
import { PromisesApiController } from './promises.api.controller';
import { MessageSearchApiController } from './search.api.controller';

/** The dialogue between provider and parties in the API. */
@Module({
  imports: [
    DeadlinesModule,
    DialogueModule,
    DialogueWebModule,
    FilesModule,
    DutiesModule,
    MonitoringModule,
    RequestsModule,
  ],
  controllers: [
    InboxApiController,
    MessagesApiController,
    AttachmentsApiController,
    MessageSearchApiController,
    AnswersApiController,
    AssignmentApiController,
    AssignmentsApiController,
    PausesApiController,
    PromisesApiController,
    LeaveProviderApiController,
    ProviderChangesApiController,
    NextStepsApiController,
  ],
})
export class DialogueApiModule {}
