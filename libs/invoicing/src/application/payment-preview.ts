import { Injectable } from '@nestjs/common';
import { type Queryable, searchKey } from '@samraad/platform';
import {
  judgePayment,
  numbersIn,
  type Payable,
  type Payer,
  type PaymentOutcome,
} from '../domain/judge-payment';
import type { LineProblem, PaymentLine } from '../domain/payment-line';
import {
  findPaymentFile,
  type KeptFile,
  knownReferences,
  payablesByNumber,
  type TakenIn,
} from '../persistence/payment.store';

/** A movement with what taking it in would do, and the invoice it is about. */
export interface JudgedPayment {
  readonly line: PaymentLine;
  readonly outcome: PaymentOutcome;
  readonly invoice: Payable | null;
}

/** What a file would do now; what it did once it was taken in. */
export interface PaymentFilePreview {
  readonly judged: readonly JudgedPayment[];
  readonly problems: readonly LineProblem[];
  readonly takenIn: TakenIn | null;
}

/** Judges a kept file against what is so now: shown before it is taken in, and asked again as it is. */
@Injectable()
export class PaymentPreview {
  /** Null when it is another's, or there is none. */
  async of(db: Queryable, payer: Payer, id: string): Promise<PaymentFilePreview | null> {
    const file = await findPaymentFile(db, id, payer.personId);
    return (
      file && { judged: await this.judge(db, payer, file), problems: file.problems, takenIn: file.takenIn }
    );
  }

  async judge(db: Queryable, payer: Payer, { lines }: Pick<KeptFile, 'lines'>): Promise<JudgedPayment[]> {
    const numbers = new Set(lines.flatMap(({ text }) => numbersIn(text)));
    const payables = await payablesByNumber(db, [...numbers]);
    const known = await knownReferences(
      db,
      lines.map(({ bankReference }) => bankReference),
    );
    const paid = new Set<string>();
    return lines.map((line) => {
      const words = numbersIn(line.text);
      const named = payables
        .filter(({ number }) => words.includes(searchKey(number)))
        // An invoice an earlier line of the file pays is paid for the lines after it.
        .map((one) => (paid.has(one.invoiceId) ? { ...one, state: 'paid' as const } : one));
      const outcome = known.has(line.bankReference)
        ? ({ is: 'repeated' } as const)
        : judgePayment(line, named, payer);
      if (outcome.is === 'pays') paid.add(outcome.invoiceId);
      const about = outcome.is === 'repeated' ? null : outcome.invoiceId;
      return { line, outcome, invoice: named.find(({ invoiceId }) => invoiceId === about) ?? null };
    });
  }
}

/** How many of each a file has. */
export function paymentCounts({ judged, problems, takenIn }: PaymentFilePreview): TakenIn {
  if (takenIn) return takenIn;
  const of = (is: PaymentOutcome['is']) => judged.filter(({ outcome }) => outcome.is === is).length;
  return { paid: of('pays'), open: of('open'), repeated: of('repeated'), wrong: problems.length };
}
