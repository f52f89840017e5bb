import { addressOf } from '@samraad/platform';

/** Short names for the addresses of invoices. */
export const invoicePaths = {
  list: addressOf('invoices'),
  csv: addressOf('invoices.csv'),
  approve: (invoiceId: string) => addressOf('invoice.approve', { invoiceId }),
  pay: (invoiceId: string) => addressOf('invoice.pay', { invoiceId }),
  case: (caseId: string) => addressOf('case.invoices', { caseId }),
  credit: (caseId: string) => addressOf('case.credit-invoice', { caseId }),
  seller: addressOf('invoice.seller'),
  buyer: addressOf('invoice.buyer'),
  /** An invoice's own paper and file, or those of one of its credit notes. */
  pdf: (invoiceId: string, documentId: string) => addressOf('invoice.pdf', { invoiceId, documentId }),
  ubl: (invoiceId: string, documentId: string) => addressOf('invoice.ubl', { invoiceId, documentId }),
  course: (caseId: string) => addressOf('case.course', { caseId }),
};
