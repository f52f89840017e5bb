import { sha256 } from '@samraad/platform';
import type { PaymentLine } from './payment-line';

/** What a movement is called that the bank has given no name: the same content, the same name. */
export const contentReference = ({
  day,
  amount,
  direction,
  text,
}: Pick<PaymentLine, 'day' | 'amount' | 'direction' | 'text'>): string =>
  `indhold-${sha256([day, amount.toString(), direction, text].join('|')).slice(0, 32)}`;
