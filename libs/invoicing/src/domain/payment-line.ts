import type { LocalDate } from '@samraad/deadlines';
import type { Ore } from '@samraad/platform';

/** One movement of a bank account, as a file told it. */
export interface PaymentLine {
  /** Where it stands in the file, from 1: a line of a CSV, an entry of a statement. */
  readonly line: number;
  /** What the bank calls it; made of its content where the file has none. Unique among all payments. */
  readonly bankReference: string;
  readonly day: LocalDate;
  /** Øre, never negative. */
  readonly amount: Ore;
  /** Out of the account, or back into it: a payment the bank returned. */
  readonly direction: 'out' | 'back';
  /** What was written with it: where an invoice's number is looked for. */
  readonly text: string;
}

/** What is wrong with one line, in words. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** A file of payments: what can be read of it, and what can't. */
export interface PaymentFile {
  readonly lines: readonly PaymentLine[];
  readonly problems: readonly LineProblem[];
}

/** Most movements of one file: each may lock a case. */
export const mostPayments = 500;
