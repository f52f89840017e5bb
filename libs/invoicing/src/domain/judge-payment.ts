import { type Approval, type CentralSide, paymentObstacle } from '@samraad/delivery';
import { type Ore, searchKey } from '@samraad/platform';
import type { PaymentLine } from './payment-line';

/** Why a payment is left for a person to look at. */
export const paymentWhys = [
  'unknown',
  'ambiguous',
  'amount',
  'approve-first',
  'other-side',
  'settled',
  'returned',
] as const;
export type PaymentWhy = (typeof paymentWhys)[number];

/** An invoice a payment may be for. `payable`: what is open of it, with VAT, in øre. */
export interface Payable {
  readonly invoiceId: string;
  readonly caseId: string;
  readonly number: string;
  readonly state: 'sent' | 'paid' | 'credited';
  readonly payable: Ore;
  readonly approval: Approval | null;
  readonly approveFirst: boolean;
}

/** What taking a payment in would do. */
export type PaymentOutcome =
  | { readonly is: 'pays'; readonly invoiceId: string }
  | { readonly is: 'repeated' }
  | { readonly is: 'open'; readonly why: PaymentWhy; readonly invoiceId: string | null };

/** Who takes it in: for them the same holds as for a payment marked by hand. */
export interface Payer {
  readonly personId: string;
  readonly side: CentralSide;
}

/** What in a payment's text may be an invoice's number, as `searchKey` writes it. */
export const numbersIn = (text: string): string[] => [
  ...new Set(
    searchKey(text)
      .split(/[\s,;:()]+/u)
      .map((word) => word.replace(/^[.#]+|[.]+$/gu, ''))
      .filter((word) => word !== ''),
  ),
];

/**
 * Whether a movement pays an invoice: one whose number stands in its text, for exactly what is open of it. Whatever else
 * it may be is left for a person, with the reason; nothing is ever guessed.
 */
export function judgePayment(line: PaymentLine, named: readonly Payable[], payer: Payer): PaymentOutcome {
  const open = (why: PaymentWhy, one: Payable | null = null): PaymentOutcome => ({
    ...{ is: 'open', why, invoiceId: one?.invoiceId ?? null },
  });
  // Providers number by themselves: the amount may tell which of two is meant.
  const fitting = named.filter(({ payable, state }) => state === 'sent' && payable === line.amount);
  const [one = null, ...others] = fitting.length > 0 ? fitting : named;
  if (line.direction === 'back') return open('returned', others.length === 0 ? one : null);
  if (one === null) return open('unknown');
  if (others.length > 0) return open('ambiguous');
  if (one.state !== 'sent') return open('settled', one);
  if (one.payable !== line.amount) return open('amount', one);
  const obstacle = paymentObstacle(one.approval, payer, one.approveFirst);
  if (obstacle === null) return { is: 'pays', invoiceId: one.invoiceId };
  return open(obstacle.key === 'delivery.approve-first' ? 'approve-first' : 'other-side', one);
}
