import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingModule } from '@samraad/booking';
import { BudgetModule } from '@samraad/budget';
import { ContractsModule } from '@samraad/contracts';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { ProposalsModule } from '@samraad/proposals';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { ActingCentrally } from './application/acting-centrally';
import { ActivityNews } from './application/activity-news';
import { AgreeOnUndo, DropUndo } from './application/agree-on-undo';
import { AgreeOnSettlement, ProposeSettlement } from './application/agree-on-settlement';
import { AgreeOnEarlyEnd, RefuseEarlyEnd, TakeBackEarlyEnd } from './application/answer-early-end';
import { ApproveInvoice } from './application/approve-invoice';
import { Attest } from './application/attest';
import { AttestationReader } from './application/attestation.reader';
import { CancelActivity } from './application/cancel-activity';
import { ChangePlan } from './application/change-plan';
import { CreditSentInvoice } from './application/credit-sent-invoice';
import { DecideDisputeProposal } from './application/decide-dispute.proposal';
import { DeliveryDesk } from './application/delivery-desk';
import { DeliveryReader } from './application/delivery.reader';
import { DisputeAttestation } from './application/dispute-attestation';
import { DisputeDesk } from './application/dispute-desk';
import { EarlyEndDesk } from './application/early-end-desk';
import { EarnHeld } from './application/earn-held';
import { EndEarly } from './application/end-early';
import { FollowUpReader } from './application/follow-up.reader';
import { HandOverDispute } from './application/hand-over-dispute';
import { LetStand } from './application/let-stand';
import { MarkInvoicePaid } from './application/mark-invoice-paid';
import { MoneyStrand } from './application/money-strand';
import { MoveActivity } from './application/move-activity';
import { PlanDelivery } from './application/plan-delivery';
import { ProposeEarlyEnd } from './application/propose-early-end';
import { ProposeUndo } from './application/propose-undo';
import { ReportActivity } from './application/report-activity';
import { ReportDelivered } from './application/report-delivered';
import { ReportMilestone } from './application/report-milestone';
import { ResolveDispute } from './application/resolve-dispute';
import { SayNotDelivered } from './application/say-not-delivered';
import { SendInvoice } from './application/send-invoice';
import { SettleDispute } from './application/settle-dispute';
import { TakeDownPlan } from './application/take-down-plan';
import { UndoAttestation } from './application/undo-attestation';
import { UndoDesk } from './application/undo-desk';
import { WriteInDispute } from './application/write-in-dispute';
import { SatisfactionDueJob } from './jobs/satisfaction-due.job';
import { StandAttestationJob } from './jobs/stand-attestation.job';
import { Attestation } from './persistence/attestation.entity';
import { StoredCourse } from './persistence/course.entity';
import { Dispute } from './persistence/dispute.entity';
import { FinalReport } from './persistence/report.entity';
import { Shortfall } from './persistence/shortfall.entity';
import { DeliveryListQuery } from './read/delivery-list.query';
import { DisputesQuery } from './read/disputes.query';
import { EarlyEndsQuery } from './read/early-ends.query';
import { FrameOverviewQuery } from './read/frame-overview.query';
import { InvoiceListQuery } from './read/invoice-list.query';
import { InvoicesQuery } from './read/invoices.query';
import { ProviderMoneyQuery } from './read/provider-money.query';
import { UndosQuery } from './read/undos.query';

const exported = [
  AgreeOnEarlyEnd,
  EarlyEndsQuery,
  ProposeEarlyEnd,
  RefuseEarlyEnd,
  TakeBackEarlyEnd,
  AgreeOnUndo,
  DropUndo,
  ProposeUndo,
  UndosQuery,
  AgreeOnSettlement,
  DisputesQuery,
  HandOverDispute,
  ProposeSettlement,
  WriteInDispute,
  ActingCentrally,
  ApproveInvoice,
  Attest,
  AttestationReader,
  CancelActivity,
  ChangePlan,
  CreditSentInvoice,
  DeliveryListQuery,
  DeliveryReader,
  DisputeAttestation,
  FollowUpReader,
  FrameOverviewQuery,
  InvoiceListQuery,
  InvoicesQuery,
  MarkInvoicePaid,
  MoneyStrand,
  MoveActivity,
  ProviderMoneyQuery,
  ReportActivity,
  ReportDelivered,
  ReportMilestone,
  ResolveDispute,
  SayNotDelivered,
  SendInvoice,
];
const internal = [
  ActivityNews,
  DecideDisputeProposal,
  DeliveryDesk,
  DisputeDesk,
  EarlyEndDesk,
  EarnHeld,
  EndEarly,
  SettleDispute,
  LetStand,
  PlanDelivery,
  TakeDownPlan,
  UndoAttestation,
  UndoDesk,
];
const jobs = [SatisfactionDueJob, StandAttestationJob];

/** The course after the signatures: plan, report, attestation and its objections, invoices. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Attestation, Dispute, FinalReport, Shortfall, StoredCourse]),
    IdentityModule,
    SchemeModule,
    RequestsModule,
    DialogueModule,
    BookingModule,
    BudgetModule,
    ContractsModule,
    ProposalsModule,
  ],
  providers: [...exported, ...internal, ...jobs],
  exports: exported,
})
export class DeliveryModule {}
