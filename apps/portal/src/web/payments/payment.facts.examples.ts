import type { JudgedPayment, Payable, PaymentView } from '@samraad/invoicing';

export const payment = (more: Partial<PaymentView> = {}): PaymentView => ({
  ...{ id: 'b', day: '2027-02-25', amount: 4600000n, direction: 'out', text: 'Regning F-1001' },
  ...{ bankReference: '2027-000123', state: 'open', why: 'approve-first', invoiceId: 'i' },
  ...{ invoiceNumber: 'F-1001', provider: 'Joblife', settledAt: null, settledBy: null, reason: null },
  ...more,
});
const at = new Date('2027-02-26T09:00:00Z');
export const paid = payment({ id: 'p', state: 'paid', why: null, settledAt: at, settledBy: 'Anne Vang' });
export const returned = payment({ id: 'r', direction: 'back', why: 'returned' });
export const aside = payment({
  ...{ id: 'd', state: 'dismissed', why: 'unknown', invoiceId: null, invoiceNumber: null, provider: null },
  ...{ text: '', settledAt: at, settledBy: 'Anne Vang', reason: 'Vedrører ikke ordningen.' },
});
export const payable: Payable = {
  ...{ invoiceId: 'i', caseId: 'c', number: 'F-1001', state: 'sent', payable: 4600000n },
  ...{ approval: null, approveFirst: true },
};
const line = (no: number, text: string) => ({
  ...{ line: no, bankReference: `2027-${no}`, day: '2027-02-25', amount: 4600000n, text },
  direction: 'out' as const,
});
export const judged: readonly JudgedPayment[] = [
  { line: line(2, 'F-1001'), outcome: { is: 'pays', invoiceId: 'i' }, invoice: payable },
  {
    line: line(3, 'Kontorartikler'),
    outcome: { is: 'open', why: 'unknown', invoiceId: null },
    invoice: null,
  },
  { line: line(4, 'F-0999'), outcome: { is: 'repeated' }, invoice: null },
];
export const problems = [{ line: 5, message: 'Beløbet kan ikke læses.' }];
