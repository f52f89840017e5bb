import type { Type } from '@nestjs/common';
import { AccountApiModule } from './api/account/account.api.module';
import { ActivitiesApiModule } from './api/activities/activities.api.module';
import { AttestationsApiModule } from './api/attestations/attestations.api.module';
import { BookingsApiModule } from './api/bookings/bookings.api.module';
import { ChecksApiModule } from './api/checks/checks.api.module';
import { ContractsApiModule } from './api/contracts/contracts.api.module';
import { DialogueApiModule } from './api/dialogue/dialogue.api.module';
import { EvaluationsApiModule } from './api/evaluations/evaluations.api.module';
import { ExternalIdentitiesApiModule } from './api/external-identities/external-identities.api.module';
import { FramesApiModule } from './api/frames/frames.api.module';
import { MilestonesApiModule } from './api/milestones/milestones.api.module';
import { InvoicesApiModule } from './api/invoices/invoices.api.module';
import { ModelChoicesApiModule } from './api/model-choices/model-choices.api.module';
import { PaymentsApiModule } from './api/payments/payments.api.module';
import { OrganisationsApiModule } from './api/organisations/organisations.api.module';
import { ProposalsApiModule } from './api/proposals/proposals.api.module';
import { PeopleApiModule } from './api/people/people.api.module';
import { AbsencesApiModule } from './api/absences/absences.api.module';
import { ProfilesApiModule } from './api/profiles/profiles.api.module';
import { ProvidersApiModule } from './api/providers/providers.api.module';
import { QuestionsApiModule } from './api/questions/questions.api.module';
import { RequestsApiModule } from './api/requests/requests.api.module';
import { RoundsApiModule } from './api/rounds/rounds.api.module';
import { WaitingListApiModule } from './api/waiting-list/waiting-list.api.module';
import { UnitsApiModule } from './api/units/units.api.module';
import { EarlyEndsApiModule } from './api/early-ends/early-ends.api.module';
import { UndosApiModule } from './api/undos/undos.api.module';
import { AgreementProcessWebModule } from './web/agreement-process/agreement-process.web.module';
import { UndoWebModule } from './web/undo/undo.web.module';
import { EarlyEndWebModule } from './web/early-end/early-end.web.module';
import { DisputesApiModule } from './api/disputes/disputes.api.module';
import { DisputesWebModule } from './web/disputes/disputes.web.module';
import { AddendaApiModule } from './api/addenda/addenda.api.module';
import { AddendaWebModule } from './web/addenda/addenda.web.module';
import { AccountWebModule } from './web/account/account.web.module';
import { BookingWebModule } from './web/booking/booking.web.module';
import { CasesWebModule } from './web/cases/cases.web.module';
import { CheckPaperWebModule } from './web/check-paper/check-paper.web.module';
import { QueueRootsWebModule } from './web/queue-roots/queue-roots.web.module';
import { ContractsWebModule } from './web/contracts/contracts.web.module';
import { DeadlinesWebModule } from './web/deadlines/deadlines.web.module';
import { DeliveryWebModule } from './web/delivery/delivery.web.module';
import { DialogueWebModule } from './web/dialogue/dialogue.web.module';
import { EndorsementsWebModule } from './web/endorsements/endorsements.web.module';
import { EvaluationsWebModule } from './web/evaluations/evaluations.web.module';
import { ExternalIdentitiesWebModule } from './web/external-identities/external-identities.web.module';
import { FramesWebModule } from './web/frames/frames.web.module';
import { InvoicesWebModule } from './web/invoices/invoices.web.module';
import { LandingWebModule } from './web/landing/landing.web.module';
import { NextStepWebModule } from './web/next-step/next-step.web.module';
import { LateProviderWebModule } from './web/late-provider/late-provider.web.module';
import { MailsWebModule } from './web/mails/mails.web.module';
import { PaymentsWebModule } from './web/payments/payments.web.module';
import { PeopleWebModule } from './web/people/people.web.module';
import { ProposalsWebModule } from './web/proposals/proposals.web.module';
import { OpeningsApiModule } from './api/openings/openings.api.module';
import { OpeningsWebModule } from './web/openings/openings.web.module';
import { OrganisationWebModule } from './web/organisation/organisation.web.module';
import { ProfileWebModule } from './web/profile/profile.web.module';
import { ProvidersWebModule } from './web/providers/providers.web.module';
import { QuestionsWebModule } from './web/questions/questions.web.module';
import { RegionWebModule } from './web/region/region.web.module';
import { RequestsWebModule } from './web/requests/requests.web.module';
import { SecurityWebModule } from './web/security/security.web.module';
import { RoundProvidersWebModule } from './web/round-providers/round-providers.web.module';
import { StandardContractWebModule } from './web/standard-contract/standard-contract.web.module';
import { RoundsWebModule } from './web/rounds/rounds.web.module';
import { MoneyWebModule } from './web/money/money.web.module';
import { WaitingWebModule } from './web/waiting/waiting.web.module';
import { ShellPagesModule } from './web/shell/shell.pages.module';

/** Every area's pages and API resources: one line a module, in the order of the libs. */
export const areas: Type[] = [
  ShellPagesModule,
  AccountWebModule,
  AccountApiModule,
  SecurityWebModule,
  ExternalIdentitiesWebModule,
  ExternalIdentitiesApiModule,
  LandingWebModule,
  ProposalsWebModule,
  ProposalsApiModule,
  RoundProvidersWebModule,
  StandardContractWebModule,
  RoundsWebModule,
  RoundsApiModule,
  OrganisationsApiModule,
  ProvidersWebModule,
  ProfileWebModule,
  ProvidersApiModule,
  ProfilesApiModule,
  AbsencesApiModule,
  RequestsWebModule,
  OpeningsWebModule,
  EndorsementsWebModule,
  RequestsApiModule,
  OpeningsApiModule,
  QuestionsWebModule,
  QuestionsApiModule,
  DialogueWebModule,
  BookingWebModule,
  BookingsApiModule,
  LateProviderWebModule,
  NextStepWebModule,
  DialogueApiModule,
  ContractsWebModule,
  ContractsApiModule,
  WaitingWebModule,
  WaitingListApiModule,
  CheckPaperWebModule,
  QueueRootsWebModule,
  ChecksApiModule,
  DeliveryWebModule,
  InvoicesWebModule,
  PaymentsWebModule,
  FramesWebModule,
  MoneyWebModule,
  ActivitiesApiModule,
  AttestationsApiModule,
  MilestonesApiModule,
  InvoicesApiModule,
  PaymentsApiModule,
  FramesApiModule,
  EarlyEndWebModule,
  AgreementProcessWebModule,
  UndoWebModule,
  EarlyEndsApiModule,
  UndosApiModule,
  DisputesWebModule,
  DisputesApiModule,
  AddendaWebModule,
  AddendaApiModule,
  EvaluationsWebModule,
  EvaluationsApiModule,
  RegionWebModule,
  ModelChoicesApiModule,
  CasesWebModule,
  DeadlinesWebModule,
  OrganisationWebModule,
  UnitsApiModule,
  PeopleWebModule,
  PeopleApiModule,
  MailsWebModule,
];
