import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { RequestsWebModule } from '../requests/requests.web.module';
import { EndorsementDeskReader } from './endorsement-desk.reader';
import {
  AskPartiesPage,
  EndorseRequestPage,
  ReturnRequestPage,
} from './endorse-request/endorse-request.page';
import { EndorserQuestionsPage } from './endorser-questions/endorser-questions.page';
import { EndorsementQueuePage } from './endorsement-queue/endorsement-queue.page';

/** Model 1: the central anchor's pages, and what it asks the parties. */
@Module({
  imports: [RequestsModule, RequestsWebModule],
  controllers: [
    EndorsementQueuePage,
    EndorseRequestPage,
    AskPartiesPage,
    ReturnRequestPage,
    EndorserQuestionsPage,
  ],
  providers: [EndorsementDeskReader],
})
export class EndorsementsWebModule {}
