import { Module } from '@nestjs/common';
import { AddendaModule } from '@samraad/addenda';
import { ContractsModule } from '@samraad/contracts';
import { DeliveryModule } from '@samraad/delivery';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { ContractOfCase } from '../contracts/contract-of-case.reader';
import { AddendaOfCase } from './addenda-of-case.reader';
import { AddendaPage } from './addenda-page/addenda-page.page';
import { DeclineAddendumPage, WithdrawAddendumPage } from './addendum-reason/addendum-reason.page';
import { SendAddendumPage } from './send-addendum/send-addendum.page';
import { SignAddendumPage } from './sign-addendum/sign-addendum.page';
import { WriteAddendumPage } from './write-addendum/write-addendum.page';

/** The pages of a contract's addenda: read, write, send, sign, say no, take back. */
@Module({
  imports: [SchemeModule, RequestsModule, ContractsModule, DeliveryModule, AddendaModule],
  controllers: [
    AddendaPage,
    WriteAddendumPage,
    SendAddendumPage,
    SignAddendumPage,
    DeclineAddendumPage,
    WithdrawAddendumPage,
  ],
  providers: [AddendaOfCase, ContractOfCase],
})
export class AddendaWebModule {}
