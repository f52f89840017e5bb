import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { RequestsWebModule } from '../requests/requests.web.module';
import { EndorseRequestController } from './endorse-request/endorse-request.controller';
import { EndorsementQueueController } from './endorsement-queue/endorsement-queue.controller';

/** Model 1: the central anchor's pages. */
@Module({
  imports: [RequestsModule, RequestsWebModule],
  controllers: [EndorsementQueueController, EndorseRequestController],
})
export class EndorsementsWebModule {}
