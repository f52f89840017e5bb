import type { CreditNote, InvoiceView } from '@samraad/delivery';
import type { ContractMatch, Matched } from '@samraad/invoicing';
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
  waitsFor: 'approval',
  ...more,
});

export const paidInvoice = exampleInvoice({
  id: 'p',
  number: 'F-1000',
  state: 'paid',
  waitsFor: null,
  open: 0n,
  paidAt: at,
  paidBy: 'Anne Vang',
  paidSide: 'employers',
});
export const creditedInvoice = exampleInvoice({
  id: 'k',
  number: 'F-0999',
  state: 'credited',
  waitsFor: null,
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
  waitsFor: 'payment',
  approvedAt: at,
  approvedBy: 'Bo Lind',
  approvedSide: 'employers',
});

const matched = (
  agreed: bigint,
  attested: bigint,
  invoiced: bigint,
  more: Partial<Matched> = {},
): Matched => ({
  ...{ agreed, attested, invoiced, credited: 0n, paid: 0n, running: false, ...more },
});

/** The match of a course that is one whole. */
export const exampleMatch = (more: Partial<Matched> = {}): ContractMatch => ({
  whole: matched(4850000n, 4600000n, 4600000n, more),
  parts: [],
});
/** Of two milestones, the first attested, billed and not paid. */
export const exampleParts: ContractMatch = {
  whole: matched(4850000n, 1850000n, 1500000n, { running: true }),
  parts: [
    { no: 1, title: 'Kortlægning', ...matched(1850000n, 1850000n, 1500000n) },
    { no: 2, title: 'Forløb med ledergruppen', ...matched(3000000n, 0n, 0n, { running: true }) },
  ],
};
