import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { RequestsWebModule } from '../requests/requests.web.module';
import { EndorseRequestPage, ReturnRequestPage } from './endorse-request/endorse-request.page';
import { EndorsementQueuePage } from './endorsement-queue/endorsement-queue.page';

/** Model 1: the central anchor's pages. */
@Module({
  imports: [RequestsModule, RequestsWebModule],
  controllers: [EndorsementQueuePage, EndorseRequestPage, ReturnRequestPage],
})
export class EndorsementsWebModule {}
