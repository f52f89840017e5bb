import type { Refusal } from '@samraad/platform';
import type { PaymentFile } from './payment-line';
import { readCamt053 } from './read-camt053';
import { readPaymentsCsv } from './read-payments-csv';

/** A file of payments: a bank's statement where it begins as XML does, a list with columns otherwise. */
export function readPayments(bytes: Uint8Array): PaymentFile | Refusal {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return start.trimStart().startsWith('<') ? readCamt053(bytes) : readPaymentsCsv(bytes);
}
