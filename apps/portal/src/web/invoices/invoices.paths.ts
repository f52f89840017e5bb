/** Addresses of invoices. */
export const invoicePaths = {
  list: '/regninger',
  csv: '/regninger.csv',
  pay: (invoiceId: string) => `/regninger/${invoiceId}/betalt`,
  case: (caseId: string) => `/sager/${caseId}/regning`,
  credit: (caseId: string) => `/sager/${caseId}/regning/krediter`,
  course: (caseId: string) => `/sager/${caseId}/forloeb`,
};
