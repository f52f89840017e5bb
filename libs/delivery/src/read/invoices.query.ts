import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { Database, KeptSums, type Ore } from '@samraad/platform';
import type { CentralSide } from '../domain/approval.rules';
import { openOf } from '../domain/credit-note.rules';
import type { InvoiceState } from '../domain/invoice-state';
import { type CreditNote, findCreditNotes } from '../persistence/credit-note.store';
import type { InvoiceFilter } from './invoice-list.sql';
import { caseInvoicesSql, invoiceByIdSql, invoicesOpenSql } from './invoices.sql';

/** An invoice beside its contract and its attestation: the three-way match. Amounts in øre. */
export interface InvoiceView {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly reference: string;
  readonly caseNumber: number;
  readonly roundId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly number: string;
  readonly amount: Ore;
  /** What credit notes have taken back. */
  readonly credited: Ore;
  /** Neither credited nor paid. */
  readonly open: Ore;
  readonly state: InvoiceState;
  readonly sentAt: Date;
  /** The last day it is paid in time. */
  readonly dueOn: LocalDate;
  readonly sentBy: string;
  /** When one central side approved it, and which; null before, and after a credit note. */
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly approvedSide: CentralSide | null;
  /** Whether its round wants one side's approval before the other pays. */
  readonly approveFirst: boolean;
  readonly paidAt: Date | null;
  readonly paidBy: string | null;
  readonly paidSide: CentralSide | null;
  readonly creditedAt: Date | null;
  readonly creditReason: string | null;
  readonly signedAt: Date;
  readonly price: Ore;
  /** Nothing where what it was for is undone; then `standsAt` is since when that stood. */
  readonly attested: Ore;
  readonly standsAt: Date;
  /** What all invoices of the contract ask for, this one too, less what is credited. */
  readonly invoicedInAll: Ore;
  /** Invoiced ≤ attested ≤ price. */
  readonly matches: boolean;
  /** What one that is sent waits for: one central side's approval, where its round wants one, and payment; null once it is settled. */
  readonly waitsFor: 'approval' | 'payment' | null;
}

/** What waits to be paid. */
export interface OpenInvoices {
  readonly count: number;
  readonly amount: Ore;
}

type Sum = 'amount' | 'credited' | 'price' | 'attested' | 'invoicedInAll';
/** An invoice as its statements answer. */
export type InvoiceRow = Omit<InvoiceView, Sum | 'open' | 'matches' | 'waitsFor'> & Record<Sum, string>;

/** One invoice, or a case's: those to pay first, oldest first; then the settled ones, newest first. */
@Injectable()
export class InvoicesQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** A case's, all of them. */
  async ofCase(caseId: string): Promise<readonly InvoiceView[]> {
    return (await this.db.query<InvoiceRow>(caseInvoicesSql, [caseId])).map(invoiceOf);
  }

  /** Those that wait to be paid, all or only some providers'. */
  async open({ providerIds }: Pick<InvoiceFilter, 'providerIds'>): Promise<OpenInvoices> {
    const asked = [providerIds ?? null];
    const read = async () => {
      const [row] = await this.db.query<{ count: number; amount: string }>(invoicesOpenSql, asked);
      return { count: row?.count ?? 0, amount: BigInt(row?.amount ?? 0) };
    };
    return this.sums.of(`open${JSON.stringify(asked)}`, read, ({ count }) => count);
  }

  async byId(id: string): Promise<InvoiceView | null> {
    const [row] = await this.db.query<InvoiceRow>(invoiceByIdSql, [id]);
    return row ? invoiceOf(row) : null;
  }

  /** The credit notes of an invoice, or of all of a case's, oldest first. */
  creditNotes(
    of: { readonly invoiceId: string } | { readonly caseId: string },
  ): Promise<readonly CreditNote[]> {
    return findCreditNotes(this.db, of);
  }
}

/** An invoice of its row. */
export function invoiceOf(row: InvoiceRow): InvoiceView {
  const price = BigInt(row.price);
  const attested = BigInt(row.attested);
  const invoicedInAll = BigInt(row.invoicedInAll);
  const matches = invoicedInAll <= attested && attested <= price;
  const [amount, credited] = [BigInt(row.amount), BigInt(row.credited)];
  const open = openOf({ ...row, amount, credited });
  return { ...row, amount, credited, open, price, attested, invoicedInAll, matches, waitsFor: waitsFor(row) };
}

function waitsFor({ state, approvedSide, approveFirst }: InvoiceRow): InvoiceView['waitsFor'] {
  if (state !== 'sent') return null;
  return approveFirst && approvedSide === null ? 'approval' : 'payment';
}
