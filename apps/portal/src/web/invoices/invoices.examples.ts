import type { PageExamples } from '../../views';
import { caseInvoicesExamples } from './case-invoices/case-invoices.examples';
import { invoiceListExamples } from './invoice-list/invoice-list.examples';
import { partyExamples } from './parties/party.examples';
import { payInvoiceExamples } from './pay-invoice/pay-invoice.examples';

/** The examples of the invoices' pages. */
export const invoiceExamples: readonly PageExamples[] = [
  caseInvoicesExamples,
  invoiceListExamples,
  payInvoiceExamples,
  partyExamples,
];
