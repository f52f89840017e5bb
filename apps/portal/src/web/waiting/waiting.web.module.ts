import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { ContractsModule } from '@samraad/contracts';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { ContractOfCase } from '../contracts/contract-of-case.reader';
import { OvertakePage } from './overtake/overtake.page';
import { OvertakePicture } from './overtake/overtake.picture';
import { RoomOfferPage } from './room-offer/room-offer.page';
import { WaitingListPage } from './waiting-list/waiting-list.page';
import { WaitingListReader } from './waiting-list/waiting-list.reader';

/** Waiting for room: what a contract is offered, the list, and both central sides' decisions of its order. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule, ContractsModule, ProposalsModule],
  controllers: [RoomOfferPage, WaitingListPage, OvertakePage],
  providers: [ContractOfCase, OvertakePicture, WaitingListReader],
})
export class WaitingWebModule {}
