import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@samraad/audit';
import { BudgetModule } from '@samraad/budget';
import { ContractsModule } from '@samraad/contracts';
import { DeliveryModule } from '@samraad/delivery';
import { DialogueModule } from '@samraad/dialogue';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AddendumDesk } from './application/addendum-desk';
import { AddendumHolds } from './application/addendum-holds';
import { AddendumMoney } from './application/addendum-money';
import { DeclineAddendum } from './application/decline-addendum';
import { RefuseEarlyEndWhileOut } from './application/refuse-early-end-while-out';
import { SaveAddendumDraft } from './application/save-addendum-draft';
import { SendAddendum } from './application/send-addendum';
import { SettleAddendumMoney } from './application/settle-addendum-money';
import { SignAddendum } from './application/sign-addendum';
import { TellAddendumOfRoom } from './application/tell-addendum-of-room';
import { WithdrawAddendum } from './application/withdraw-addendum';
import { LapseAddendumJob } from './jobs/lapse-addendum.job';
import { AddendumSignature } from './persistence/addendum-signature.entity';
import { AddendumText } from './persistence/addendum-text.entity';
import { AddendaQuery } from './read/addenda.query';
import './i18n/da';

const exported = [
  AddendaQuery,
  AddendumDesk,
  DeclineAddendum,
  SaveAddendumDraft,
  SendAddendum,
  SignAddendum,
  WithdrawAddendum,
];

/** Changes of a signed contract: written, sent, signed, and then what holds. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AddendumText, AddendumSignature]),
    AuditModule,
    SchemeModule,
    RequestsModule,
    DialogueModule,
    BudgetModule,
    ContractsModule,
    DeliveryModule,
  ],
  providers: [
    ...exported,
    AddendumHolds,
    AddendumMoney,
    RefuseEarlyEndWhileOut,
    LapseAddendumJob,
    SettleAddendumMoney,
    TellAddendumOfRoom,
  ],
  exports: exported,
})
export class AddendaModule {}
