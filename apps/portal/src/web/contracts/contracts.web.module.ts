import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { ContractsModule } from '@samraad/contracts';
import { FilesModule } from '@samraad/files';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import {
  ContractCommentsPage,
  ReopenContractComment,
  SettleContractComment,
} from './contract-comments/contract-comments.page';
import { ContractOfCase } from './contract-of-case.reader';
import { ContractListPage } from './contract-list/contract-list.page';
import { ContractPage, TakeUpContract } from './contract-page/contract-page.page';
import { AskForChangesPage, WithdrawContractPage } from './contract-reason/reason.page';
import { ContractFileDelivery } from './contract-file/contract-file.delivery';
import {
  ContractFileContent,
  ContractFilePage,
  TakeContractFileOut,
} from './contract-file/contract-file.page';
import { ContractPaperFile } from './contract-paper/contract-paper.file';
import { ContractPdfPage } from './contract-paper/contract-pdf.page';
import { ContractRoomReader } from './contract-room.reader';
import { ContractVersionsPage } from './contract-versions/contract-versions.page';
import { GiveDraft, TakeDraft } from './pass-pen/pass-pen.page';
import { SendContractPage } from './send-contract/send-contract.page';
import { SignContractPage } from './sign-contract/sign-contract.page';
import { WriteContractPage } from './write-contract/write-contract.page';

/** The contract's pages: read, write, send, sign, ask for changes, take back, and the list. */
@Module({
  imports: [SchemeModule, CatalogueModule, RequestsModule, BudgetModule, ContractsModule, FilesModule],
  controllers: [
    ContractListPage,
    ContractPage,
    TakeUpContract,
    ContractVersionsPage,
    ContractPdfPage,
    ContractFilePage,
    TakeContractFileOut,
    ContractFileContent,
    ContractCommentsPage,
    SettleContractComment,
    ReopenContractComment,
    WriteContractPage,
    GiveDraft,
    TakeDraft,
    SendContractPage,
    SignContractPage,
    AskForChangesPage,
    WithdrawContractPage,
  ],
  providers: [ContractOfCase, ContractFileDelivery, ContractPaperFile, ContractRoomReader],
})
export class ContractsWebModule {}
