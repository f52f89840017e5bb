import type { InvoiceView } from '@samraad/delivery';

/** An invoice as the API shows it. */
export function presentInvoice(one: InvoiceView) {
  return {
    id: one.id,
    requestId: one.caseId,
    requestNumber: one.caseNumber,
    contractId: one.contractId,
    providerId: one.providerId,
    provider: one.providerName,
    number: one.number,
    amount: one.amount.toString(),
    state: one.state,
    sentAt: one.sentAt,
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
