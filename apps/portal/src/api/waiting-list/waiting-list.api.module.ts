import { Module } from '@nestjs/common';
import { ContractsModule } from '@samraad/contracts';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { WaitingActsApiController, WaitingListApiController } from './waiting-list.api.controller';

/** The waiting list in the API. */
@Module({
  imports: [SchemeModule, ContractsModule, ProposalsModule],
  controllers: [WaitingListApiController, WaitingActsApiController],
})
export class WaitingListApiModule {}
