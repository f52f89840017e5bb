import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { ContractsModule } from '@samraad/contracts';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { ContractDeskReader } from './contract-desk.reader';
import { ContractListController } from './contract-list/contract-list.controller';
import { ContractPageController } from './contract-page/contract-page.controller';
import { ContractReasonController } from './contract-reason/reason.controller';
import { ContractRoomReader } from './contract-room.reader';
import { ContractVersionsController } from './contract-versions/contract-versions.controller';
import { DeskNames } from './desk-names.reader';
import { SendContractController } from './send-contract/send-contract.controller';
import { SendDesk } from './send-contract/send-desk.reader';
import { SignContractController } from './sign-contract/sign-contract.controller';
import { SignDesk } from './sign-contract/sign-desk.reader';
import { WriteContractController } from './write-contract/write-contract.controller';
import { WriteContractReader } from './write-contract/write-contract.reader';

/** The contract's pages: read, write, send, sign, ask for changes, take back, and the list. */
@Module({
  imports: [IdentityModule, SchemeModule, CatalogueModule, RequestsModule, BudgetModule, ContractsModule],
  controllers: [
    ContractListController,
    ContractPageController,
    ContractVersionsController,
    WriteContractController,
    SendContractController,
    SignContractController,
    ContractReasonController,
  ],
  providers: [ContractDeskReader, ContractRoomReader, DeskNames, SendDesk, SignDesk, WriteContractReader],
})
export class ContractsWebModule {}
