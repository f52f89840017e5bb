import type { CreditNote, InvoiceView } from '@samraad/delivery';
import { ids } from '../cases/case.facts.examples';

const at = new Date('2027-02-20T09:00:00Z');

/** An invoice that is sent and matches what was attested. */
export const exampleInvoice = (more: Partial<InvoiceView> = {}): InvoiceView => ({
  id: 'i',
  caseId: ids.request,
  contractId: 'c',
  reference: 'SR-7KQ4-M2',
  caseNumber: 12,
  roundId: 'r',
  providerId: ids.provider,
  providerName: 'Joblife',
  number: 'F-1001',
  amount: 4600000n,
  credited: 0n,
  open: 4600000n,
  dueOn: '2027-03-22',
  state: 'sent',
  sentAt: at,
  sentBy: 'Karin Dal',
  approvedAt: null,
  approvedBy: null,
  approvedSide: null,
  approveFirst: true,
  paidAt: null,
  paidBy: null,
  paidSide: null,
  creditedAt: null,
  creditReason: null,
  signedAt: new Date('2027-01-05T09:00:00Z'),
  price: 4850000n,
  attested: 4600000n,
  standsAt: new Date('2027-02-18T23:00:00Z'),
  invoicedInAll: 4600000n,
  matches: true,
  ...more,
});

export const paidInvoice = exampleInvoice({
  id: 'p',
  number: 'F-1000',
  state: 'paid',
  open: 0n,
  paidAt: at,
  paidBy: 'Anne Vang',
  paidSide: 'employers',
});
export const creditedInvoice = exampleInvoice({
  id: 'k',
  number: 'F-0999',
  state: 'credited',
  credited: 4600000n,
  open: 0n,
  creditedAt: at,
  creditReason: 'Beløbet var tastet forkert.',
  matches: false,
});
export const partlyCredited = exampleInvoice({
  id: 'd',
  number: 'F-1002',
  credited: 600000n,
  open: 4000000n,
  invoicedInAll: 4000000n,
});
export const exampleNote: CreditNote = {
  id: 'n',
  invoiceId: 'd',
  number: 'F-1002-K1',
  amount: 600000n,
  reason: 'Et møde blev kortere end aftalt.',
  sentAt: new Date('2027-02-25T09:00:00Z'),
  sentBy: 'Karin Dal',
};
export const approvedInvoice = exampleInvoice({
  id: 'g',
  number: 'F-1003',
  approvedAt: at,
  approvedBy: 'Bo Lind',
  approvedSide: 'employers',
});
