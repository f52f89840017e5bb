import type { Moves } from '@samraad/platform';

/** The states of an invoice (domain.md §10). */
export const invoiceStates = ['sent', 'paid', 'credited'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** A paid invoice is settled; a wrong one is credited whole, and a new one sent. */
export const nextInvoiceStates = {
  sent: ['paid', 'credited'],
  paid: [],
  credited: [],
} as const satisfies Moves<InvoiceState>;
