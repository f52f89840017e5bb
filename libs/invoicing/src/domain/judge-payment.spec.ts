import { judgePayment, numbersIn, type Payable } from './judge-payment';
import type { PaymentLine } from './payment-line';

const line = (more: Partial<PaymentLine> = {}): PaymentLine => ({
  ...{ line: 2, bankReference: 'b-1', day: '2027-01-05', amount: 500n, direction: 'out', text: 'F-1' },
  ...more,
});
const invoice = (more: Partial<Payable> = {}): Payable => ({
  ...{ invoiceId: 'i-1', caseId: 'c', number: 'F-1', state: 'sent', payable: 500n },
  ...{ approval: { by: 'bo', side: 'employers' }, approveFirst: true },
  ...more,
});
const payer = { personId: 'anna', side: 'unions' } as const;

describe('a payment from the bank', () => {
  it('pays the invoice whose number stands in it, for exactly what is open', () => {
    expect(judgePayment(line(), [invoice()], payer)).toEqual({ is: 'pays', invoiceId: 'i-1' });
  });

  it.each([
    ['no invoice is named', line(), [], 'unknown', null],
    ['the amount is another', line({ amount: 501n }), [invoice()], 'amount', 'i-1'],
    [
      'two have the number and the amount',
      line(),
      [invoice(), invoice({ invoiceId: 'i-2' })],
      'ambiguous',
      null,
    ],
    ['it is paid already', line(), [invoice({ state: 'paid' })], 'settled', 'i-1'],
    ['it is credited', line(), [invoice({ state: 'credited' })], 'settled', 'i-1'],
    ['nobody has approved', line(), [invoice({ approval: null })], 'approve-first', 'i-1'],
    [
      'the own side approved',
      line(),
      [invoice({ approval: { by: 'eva', side: 'unions' } })],
      'other-side',
      'i-1',
    ],
    ['the bank sent it back', line({ direction: 'back' }), [invoice({ state: 'paid' })], 'returned', 'i-1'],
    ['the bank sent back something', line({ direction: 'back', text: '' }), [], 'returned', null],
  ] as const)('is left for a person where %s', (_, of, named, why, invoiceId) => {
    expect(judgePayment(of, named, payer)).toEqual({ is: 'open', why, invoiceId });
  });

  it('is told apart by the amount where two providers have used the number', () => {
    const two = [invoice({ payable: 400n }), invoice({ invoiceId: 'i-2' })];
    expect(judgePayment(line(), two, payer)).toEqual({ is: 'pays', invoiceId: 'i-2' });
  });

  it('finds numbers among other words', () => {
    expect(numbersIn('Betaling F-1001, (2026/118). Tak')).toEqual(['betaling', 'f-1001', '2026/118', 'tak']);
    expect(numbersIn(' ')).toEqual([]);
  });
});
