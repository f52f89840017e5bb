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
import { FilesModule } from '@samraad/files';
import { IdentityModule } from '@samraad/identity';
import { InvoicingModule } from '@samraad/invoicing';
import { MonitoringModule } from '@samraad/monitoring';
import { NotificationModule } from '@samraad/notification';
import { PeopleModule } from '@samraad/people';
import { ProposalsModule } from '@samraad/proposals';
import { QuestionsModule } from '@samraad/questions';
import { RequestsModule } from '@samraad/requests';
import { RoundsModule } from '@samraad/rounds';
import { SchemeModule } from '@samraad/scheme';

/** Every area whose jobs and due work this process does, from low to high. A missing one would leave its work undone. */
export const domainModules = [
  FilesModule,
  IdentityModule,
  AuditModule,
  NotificationModule,
  DeadlinesModule,
  ProposalsModule,
  SchemeModule,
  CatalogueModule,
  RequestsModule,
  QuestionsModule,
  DialogueModule,
  BookingModule,
  BudgetModule,
  RoundsModule,
  ContractsModule,
  DeliveryModule,
  AddendaModule,
  InvoicingModule,
  EvaluationModule,
  DutiesModule,
  PeopleModule,
  MonitoringModule,
];
