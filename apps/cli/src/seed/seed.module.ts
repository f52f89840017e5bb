import { Module } from '@nestjs/common';
import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { BookingModule } from '@samraad/booking';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { ContractsModule } from '@samraad/contracts';
import { DeadlinesModule } from '@samraad/deadlines';
import { DeliveryModule } from '@samraad/delivery';
import { DialogueModule } from '@samraad/dialogue';
import { DutiesModule } from '@samraad/duties';
import { EvaluationModule } from '@samraad/evaluation';
import { IdentityModule } from '@samraad/identity';
import { InvoicingModule } from '@samraad/invoicing';
import { NotificationModule } from '@samraad/notification';
import { PeopleModule } from '@samraad/people';
import { ProposalsModule } from '@samraad/proposals';
import { QuestionsModule } from '@samraad/questions';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { SeedPeople } from './people/seed-people';
import { SeedRegionalLogins } from './people/seed-regional-logins';
import { SeedFrames, SeedReference } from './seed-reference';

/** Every area whose use cases the demo plays, and whose due work falls due on the way. */
@Module({
  imports: [
    IdentityModule,
    AuditModule,
    NotificationModule,
    DeadlinesModule,
    SchemeModule,
    CatalogueModule,
    RequestsModule,
    QuestionsModule,
    DialogueModule,
    BookingModule,
    BudgetModule,
    ContractsModule,
    DeliveryModule,
    AddendaModule,
    InvoicingModule,
    EvaluationModule,
    DutiesModule,
    PeopleModule,
    ProposalsModule,
  ],
  providers: [SeedFrames, SeedReference, SeedPeople, SeedRegionalLogins],
})
export class SeedModule {}
