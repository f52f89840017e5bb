import { Module } from '@nestjs/common';
import { ContractsModule } from '@samraad/contracts';
import { RequestsModule } from '@samraad/requests';
import { FilesModule } from '@samraad/files';
import { ContractFileDelivery } from '../../web/contracts/contract-file/contract-file.delivery';
import { ContractPaperFile } from '../../web/contracts/contract-paper/contract-paper.file';
import { ApiContractReader, ContractCases } from './api-contract.reader';
import { ContractCommentsApiController } from './contract-comments.api.controller';
import { ContractSignaturesApiController } from './contract-signatures.api.controller';
import { ContractsApiController } from './contracts.api.controller';
import { SchemeModule } from '@samraad/scheme';
import { StandardContractApiController } from './standard-contract.api.controller';
import { RequestContractApiController } from './request-contract.api.controller';

/** Contracts in the API. */
@Module({
  imports: [SchemeModule, RequestsModule, ContractsModule, FilesModule],
  controllers: [
    ContractCommentsApiController,
    ContractsApiController,
    RequestContractApiController,
    ContractSignaturesApiController,
    StandardContractApiController,
  ],
  providers: [ApiContractReader, ContractFileDelivery, ContractPaperFile, ContractCases],
})
export class ContractsApiModule {}
