import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';

/** What of an invoice is neither credited nor paid, in øre. */
export const openOf = ({
  amount,
  credited,
  state,
}: {
  readonly amount: Ore;
  readonly credited: Ore;
  readonly state: string;
}): Ore => (state === 'paid' ? 0n : amount - credited);

/** A credit note takes back something, and never more than is open of its invoice (domain.md §10); null when it may be sent. */
export function creditObstacle(open: Ore, amount: Ore): Refusal | null {
  if (amount <= 0n) return refusal('delivery.amount-missing');
  return amount > open ? refusal('delivery.over-open', { open: formatMoney(open) }) : null;
}

/** The number of a credit note nobody has given one: the invoice's, and which of its notes it is. */
export const numberOfCredit = (invoiceNumber: string, no: number): string => {
  const end = `-K${no}`;
  return `${invoiceNumber.slice(0, 40 - end.length)}${end}`;
};
