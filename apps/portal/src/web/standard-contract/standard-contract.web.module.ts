import { Module } from '@nestjs/common';
import { ContractsModule } from '@samraad/contracts';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { StandardContractPage } from './standard-contract.page';
import { StandardContractPicture } from './standard-contract.picture';

/** The standard contract of a round. */
@Module({
  imports: [SchemeModule, ProposalsModule, ContractsModule],
  controllers: [StandardContractPage],
  providers: [StandardContractPicture],
})
export class StandardContractWebModule {}
