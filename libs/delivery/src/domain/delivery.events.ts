import type { LocalDate } from '@samraad/deadlines';
import type { DomainEvent, EventType, Ore } from '@samraad/platform';

/** The attestation stands: the amount is earned. The case row is locked; evaluation moves the case on. */
export interface AttestationStandsEvent extends DomainEvent {
  readonly type: 'delivery.attestation-stands';
  readonly caseId: string;
  readonly contractId: string;
  /** The finish: the last day an activity was held, the follow-up talk not counted (domain.md §11 [ours]). */
  readonly finishDay: LocalDate;
  /** Øre. */
  readonly amount: Ore;
}
export const AttestationStands: EventType<AttestationStandsEvent> = { type: 'delivery.attestation-stands' };

/** The satisfaction form opens at the latest now, whether or not the attestation stands (domain.md §11 [ours]). */
export interface SatisfactionDueEvent extends DomainEvent {
  readonly type: 'delivery.satisfaction-due';
  readonly caseId: string;
  readonly contractId: string;
  readonly finishDay: LocalDate;
}
export const SatisfactionDue: EventType<SatisfactionDueEvent> = { type: 'delivery.satisfaction-due' };

/** The follow-up talk was held, cancelled or planned for another day. The case row is locked. */
export interface FollowUpTalkChangedEvent extends DomainEvent {
  readonly type: 'delivery.follow-up-talk-changed';
  readonly caseId: string;
  readonly activityId: string;
}
export const FollowUpTalkChanged: EventType<FollowUpTalkChangedEvent> = {
  type: 'delivery.follow-up-talk-changed',
};

/** Somebody wants to end the course early. The case row is locked; whoever can't have it now refuses. */
export interface EarlyEndProposedEvent extends DomainEvent {
  readonly type: 'delivery.early-end-proposed';
  readonly caseId: string;
  readonly contractId: string;
}
export const EarlyEndProposed: EventType<EarlyEndProposedEvent> = { type: 'delivery.early-end-proposed' };

/** Somebody wants an attestation that stands undone. The case row is locked; whoever can't have it any more refuses. */
export interface UndoProposedEvent extends DomainEvent {
  readonly type: 'delivery.undo-proposed';
  readonly caseId: string;
  /** Which milestone; 0 for the whole. */
  readonly milestone: number;
}
export const UndoProposed: EventType<UndoProposedEvent> = { type: 'delivery.undo-proposed' };

/** A central party has marked an invoice as paid. The case row is locked. */
export interface InvoicePaidEvent extends DomainEvent {
  readonly type: 'delivery.invoice-paid';
  readonly caseId: string;
  readonly contractId: string;
  readonly invoiceId: string;
  /** Nothing is left to earn, invoice or pay: the money strand has ended (domain.md §13). */
  readonly allPaid: boolean;
}
export const InvoicePaid: EventType<InvoicePaidEvent> = { type: 'delivery.invoice-paid' };

/** A provider has sent an invoice. The case row is locked. */
export interface InvoiceSentEvent extends DomainEvent {
  readonly type: 'delivery.invoice-sent';
  readonly caseId: string;
  readonly invoiceId: string;
}
export const InvoiceSent: EventType<InvoiceSentEvent> = { type: 'delivery.invoice-sent' };

/** A provider has sent a credit note. The case row is locked. */
export interface InvoiceCreditedEvent extends DomainEvent {
  readonly type: 'delivery.invoice-credited';
  readonly caseId: string;
  readonly invoiceId: string;
  readonly creditNoteId: string;
}
export const InvoiceCredited: EventType<InvoiceCreditedEvent> = { type: 'delivery.invoice-credited' };
