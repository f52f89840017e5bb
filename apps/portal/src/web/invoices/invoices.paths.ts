import { addressOf } from '@samraad/platform';

/** Short names for the addresses of invoices. */
export const invoicePaths = {
  list: addressOf('invoices'),
  page: (page: number) => addressOf('invoices', {}, { side: String(page) }),
  csv: addressOf('invoices.csv'),
  pay: (invoiceId: string) => addressOf('invoice.pay', { invoiceId }),
  case: (caseId: string) => addressOf('case.invoices', { caseId }),
  credit: (caseId: string) => addressOf('case.credit-invoice', { caseId }),
  course: (caseId: string) => addressOf('case.course', { caseId }),
};
