import type { LocalDate } from '@samraad/deadlines';
import type { CreditNote, InvoiceView } from '@samraad/delivery';

/** An invoice as the API shows it on a day. */
export function presentInvoice(one: InvoiceView, today: LocalDate) {
  return {
    id: one.id,
    requestId: one.caseId,
    requestNumber: one.caseNumber,
    contractId: one.contractId,
    providerId: one.providerId,
    provider: one.providerName,
    number: one.number,
    amount: one.amount.toString(),
    credited: one.credited.toString(),
    open: one.open.toString(),
    state: one.state,
    sentAt: one.sentAt,
    dueOn: one.dueOn,
    overdue: one.state === 'sent' && one.dueOn < today,
    waitsFor: one.waitsFor,
    roundId: one.roundId,
    approvedAt: one.approvedAt,
    approvedSide: one.approvedSide,
    paidAt: one.paidAt,
    paidSide: one.paidSide,
    creditedAt: one.creditedAt,
    match: {
      price: one.price.toString(),
      attested: one.attested.toString(),
      invoicedInAll: one.invoicedInAll.toString(),
      matches: one.matches,
    },
  };
}

/** A credit note as the API shows it. */
export const presentCreditNote = ({ id, number, amount, reason, sentAt }: CreditNote) => ({
  ...{ id, number, amount: amount.toString(), reason, sentAt },
});
