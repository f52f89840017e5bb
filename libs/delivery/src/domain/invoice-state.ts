/** The states of an invoice (domain.md §10). */
export const invoiceStates = ['sent', 'paid', 'credited'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** A paid invoice is settled; a wrong one is credited whole, and a new one sent. */
export const nextInvoiceStates = {
  sent: ['paid', 'credited'],
  paid: [],
  credited: [],
} as const satisfies Record<InvoiceState, readonly InvoiceState[]>;

/** Whether the table lets an invoice go from one state to another. */
export const invoiceMayMove = (from: InvoiceState, to: InvoiceState): boolean =>
  (nextInvoiceStates[from] as readonly InvoiceState[]).includes(to);
