import './i18n/da';

export { ActingCentrally } from './application/acting-centrally';
export { AgreeOnSettlement, ProposeSettlement } from './application/agree-on-settlement';
export { AgreeOnEarlyEnd, RefuseEarlyEnd, TakeBackEarlyEnd } from './application/answer-early-end';
export { AgreeOnUndo, DropUndo } from './application/agree-on-undo';
export { ProposeUndo } from './application/propose-undo';
export { undoHash, undoObstacle, type UndoPart } from './domain/undo.rules';
export { type UndoState, undoStates } from './domain/undo-state';
export { type Undos, UndosQuery, type UndoView } from './read/undos.query';
export { ApproveInvoice } from './application/approve-invoice';
export { Attest, type Attested } from './application/attest';
export { AttestationReader, type AttestationView } from './application/attestation.reader';
export { CancelActivity } from './application/cancel-activity';
export { ChangePlan, type ChangePlanCommand } from './application/change-plan';
export { CreditSentInvoice, type CreditSentInvoiceCommand } from './application/credit-sent-invoice';
export {
  DeliveryReader,
  type DeliveryView,
  type MilestoneView,
  type ShortfallView,
} from './application/delivery.reader';
export { type DisputeDecisionFacts } from './application/decide-dispute.proposal';
export { DisputeAttestation } from './application/dispute-attestation';
export { FollowUpReader } from './application/follow-up.reader';
export { HandOverDispute } from './application/hand-over-dispute';
export { MarkInvoicePaid } from './application/mark-invoice-paid';
export { MoneyStrand } from './application/money-strand';
export { MoveActivity } from './application/move-activity';
export { ProposeEarlyEnd } from './application/propose-early-end';
export { ReportActivity } from './application/report-activity';
export { ReportMilestone, type ReportMilestoneCommand } from './application/report-milestone';
export { ReportDelivered, type ReportDeliveredCommand } from './application/report-delivered';
export { ResolveDispute, type ResolveDisputeCommand } from './application/resolve-dispute';
export { SayNotDelivered, type SayNotDeliveredCommand } from './application/say-not-delivered';
export { SendInvoice, type SendInvoiceCommand } from './application/send-invoice';
export { WriteInDispute } from './application/write-in-dispute';
export { DeliveryModule } from './delivery.module';
export { type ActivityState, activityStates } from './domain/activity-state';
export { type AttestationState, attestationStates } from './domain/attestation-state';
export {
  decideAttest,
  decideResolution,
  disputeObstacle,
  type DisputeOutcome,
  standsAtOnce,
} from './domain/attestation.rules';
export { type Activity, type Course, type CourseMilestone, finishDay, followUpTalk } from './domain/course';
export {
  type DeliveryDutyFacts,
  type DeliveryDutyKind,
  deliveryDuties,
  deliveryDutiesChangeAt,
  deliveryDutyKinds,
} from './domain/delivery.duties';
export {
  AttestationStands,
  type AttestationStandsEvent,
  EarlyEndProposed,
  UndoProposed,
  type EarlyEndProposedEvent,
  FollowUpTalkChanged,
  type FollowUpTalkChangedEvent,
  InvoiceCredited,
  type InvoiceCreditedEvent,
  InvoicePaid,
  type InvoicePaidEvent,
  InvoiceSent,
  type InvoiceSentEvent,
  SatisfactionDue,
  type SatisfactionDueEvent,
} from './domain/delivery.events';
export {
  type InvoiceDutyFacts,
  type InvoiceDutyKind,
  invoiceDuties,
  invoiceDutyKinds,
} from './domain/invoice.duties';
export { type DisputeDecision, disputeDecision } from './domain/dispute-decision';
export {
  agreementObstacle,
  type DisputeSide,
  disputeSides,
  settlementHash,
  stillToAgree,
} from './domain/settlement.rules';
export { type EarlyEndState, earlyEndStates } from './domain/early-end-state';
export { earlyEndHash, groundObstacle } from './domain/early-end.rules';
export { type FollowUpGrace, followUpOpenThrough } from './domain/follow-up.rules';
export { type InvoiceState, invoiceStates } from './domain/invoice-state';
export type { PlanChanges, PlannedActivity, PlannedChange } from './domain/plan-changes';
export { isSentBack, sentBackObstacle, shortfallObstacle } from './domain/shortfall.rules';
export { deliveryDa } from './i18n/da';
export type { HeldReport } from './persistence/activity.store';
export type { CreditNote } from './persistence/credit-note.store';
export { type Approval, type CentralSide, paymentObstacle } from './domain/approval.rules';
export type { FinalReport } from './persistence/report.entity';
export { InvoiceListQuery, type InvoiceListSizes, type ListSize } from './read/invoice-list.query';
export { InvoicesQuery, type InvoiceView, type OpenInvoices } from './read/invoices.query';
export {
  type InvoiceFilter,
  type InvoiceList,
  type InvoiceOrder,
  invoiceOrders,
  type InvoicesAsked,
} from './read/invoice-list.sql';
export { type CourseList, type CourseListFilter, DeliveryListQuery } from './read/delivery-list.query';
export {
  type DisputeEnded,
  type DisputeMessage,
  type DisputeObjection,
  DisputesQuery,
  type DisputeView,
  type SettlementView,
} from './read/disputes.query';
export {
  type EarlyEnds,
  type EarlyEndSaid,
  EarlyEndsQuery,
  type EarlyEndView,
} from './read/early-ends.query';
export {
  FrameOverviewQuery,
  type ProviderCounts,
  type ProviderUse,
  type RegionCount,
  type RoundUse,
} from './read/frame-overview.query';
export {
  type BillableCases,
  type CaseAmount,
  type PendingContract,
  type PendingContracts,
  ProviderMoneyQuery,
} from './read/provider-money.query';
