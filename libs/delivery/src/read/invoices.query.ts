import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { Database, KeptSums, type Ore } from '@samraad/platform';
import type { CentralSide } from '../domain/approval.rules';
import { openOf } from '../domain/credit-note.rules';
import type { InvoiceState } from '../domain/invoice-state';
import { type CreditNote, findCreditNotes } from '../persistence/credit-note.store';
import {
  invoiceByIdSql,
  invoiceCountSql,
  type InvoiceFilter,
  invoicePageSql,
  invoiceParams,
  invoicesOpenSql,
  invoicesSql,
} from './invoices.sql';

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
  readonly attested: Ore;
  readonly standsAt: Date;
  /** What all invoices of the contract ask for, this one too, less what is credited. */
  readonly invoicedInAll: Ore;
  /** Invoiced ≤ attested ≤ price. */
  readonly matches: boolean;
}

/** What waits to be paid. */
export interface OpenInvoices {
  readonly count: number;
  readonly amount: Ore;
}

type Sum = 'amount' | 'credited' | 'price' | 'attested' | 'invoicedInAll';
type Row = Omit<InvoiceView, Sum | 'open' | 'matches'> & Record<Sum, string>;

/** Lists invoices for the provider's and the central parties' pages and the API: those to pay first, oldest first; then the settled ones, newest first. */
@Injectable()
export class InvoicesQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Part of the list, and how many there are in all. */
  async page(
    filter: InvoiceFilter,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly InvoiceView[]; readonly total: number }> {
    if (filter.caseId) {
      const all = await this.ofOne(filter);
      return { items: all.slice(offset, offset + limit), total: all.length };
    }
    const { providerIds, state = null } = filter;
    const asked = [limit, offset, state, ...(providerIds ? [providerIds] : [])];
    const [rows, total] = await Promise.all([
      this.db.query<Row>(invoicePageSql(providerIds !== undefined), asked),
      this.count(filter),
    ]);
    return { items: rows.map(toView), total };
  }

  /** A case's, all of them. */
  ofCase(caseId: string): Promise<readonly InvoiceView[]> {
    return this.ofOne({ caseId });
  }

  /** The whole list as it is at one instant, of any length, for a file. */
  async *whole(filter: Omit<InvoiceFilter, 'caseId'>): AsyncGenerator<InvoiceView> {
    for await (const row of this.db.stream<Row>(invoicesSql, invoiceParams(filter))) yield toView(row);
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
    const [row] = await this.db.query<Row>(invoiceByIdSql, [id]);
    return row ? toView(row) : null;
  }

  /** The credit notes of an invoice, or of all of a case's, oldest first. */
  creditNotes(
    of: { readonly invoiceId: string } | { readonly caseId: string },
  ): Promise<readonly CreditNote[]> {
    return findCreditNotes(this.db, of);
  }

  private async ofOne(filter: InvoiceFilter): Promise<InvoiceView[]> {
    return (await this.db.query<Row>(invoicesSql, invoiceParams(filter))).map(toView);
  }

  private count(filter: InvoiceFilter): Promise<number> {
    const asked = invoiceParams(filter);
    return this.sums.count(asked, () => this.db.query<{ n: number }>(invoiceCountSql, asked));
  }
}

function toView(row: Row): InvoiceView {
  const price = BigInt(row.price);
  const attested = BigInt(row.attested);
  const invoicedInAll = BigInt(row.invoicedInAll);
  const matches = invoicedInAll <= attested && attested <= price;
  const [amount, credited] = [BigInt(row.amount), BigInt(row.credited)];
  const open = openOf({ ...row, amount, credited });
  return { ...row, amount, credited, open, price, attested, invoicedInAll, matches };
}
