import {
  type CsvRow,
  isRefusal,
  readCsv,
  readDay,
  readKroner,
  refusal,
  type Refusal,
  t,
} from '@samraad/platform';
import '../i18n/payments.da';
import { paymentColumns } from '../i18n/payment-columns.da';
import { contentReference } from './content-reference';
import { type LineProblem, mostPayments, type PaymentFile, type PaymentLine } from './payment-line';

type Row = CsvRow<keyof typeof paymentColumns>;

/** How much, and whether a minus stands before it or after. */
interface Amount {
  readonly amount: bigint;
  readonly minus: boolean;
}

/**
 * A bank's list of movements as CSV. Money out of the account stands with a minus; a file without any minus is a list of payments,
 * and all of them are out.
 */
export function readPaymentsCsv(bytes: Uint8Array): PaymentFile | Refusal {
  const file = readCsv(bytes, paymentColumns);
  if (isRefusal(file)) return file;
  if (file.rows.length > mostPayments) return refusal('payments.too-many', { most: mostPayments });
  const amounts = file.rows.map(({ values }) => amountOf(values.amount));
  const signed = amounts.some((one) => one?.minus);
  const lines: PaymentLine[] = [];
  const problems: LineProblem[] = [...file.problems];
  file.rows.forEach((row, at) => {
    const read = toLine(row, amounts[at] ?? null, signed, lines);
    if ('message' in read) problems.push(read);
    else lines.push(read);
  });
  return { lines, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function toLine(
  { line, values }: Row,
  amount: Amount | null,
  signed: boolean,
  before: readonly PaymentLine[],
): PaymentLine | LineProblem {
  if (amount === null || amount.amount === 0n) return { line, message: t('payments.amount-unreadable') };
  const day = readDay(values.day);
  if (!('value' in day)) return { line, message: t('payments.day-unreadable') };
  const direction = signed && !amount.minus ? 'back' : 'out';
  const content = { day: day.value, amount: amount.amount, direction, text: values.text } as const;
  const named = values.bank || contentReference(content);
  const same = before.filter(({ bankReference }) => bankReference.split('#')[0] === named).length;
  // Two alike in one file are two: a file that is sent again gives both the same names again.
  const bankReference = same === 0 ? named : `${named}#${same + 1}`;
  // The bank's own name stands once: twice in a file is the same movement twice.
  if (values.bank !== '' && same > 0)
    return { line, message: t('payments.twice-in-file', { reference: named }) };
  return { line, bankReference, ...content };
}

function amountOf(written: string): Amount | null {
  const bare = written.replace(/\s/gu, '');
  const minus = /^[-\u2212\u2013]|-$/u.test(bare);
  const read = readKroner(bare.replace(/^[-\u2212\u2013+]|-$/gu, ''));
  return 'value' in read ? { amount: read.value, minus } : null;
}
