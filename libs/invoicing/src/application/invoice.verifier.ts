import { Injectable } from '@nestjs/common';
import type { Sql } from '@samraad/platform';
import { invoiceChecks, type InvoiceProblem } from './invoice-checks';

/** One row that does not agree with the rows it is derived from. */
export interface InvoiceDifference {
  readonly table: string;
  /** The row, as its key. */
  readonly row: string;
  readonly problem: InvoiceProblem;
}

/**
 * Re-derives invoices, credit notes, documents and payments from attestations and the ledger. Give it one read-only
 * snapshot to be right beside traffic.
 */
@Injectable()
export class InvoiceVerifier {
  async *verify(db: Sql): AsyncGenerator<InvoiceDifference> {
    for (const { problem, sql } of invoiceChecks)
      for (const found of await db.query<Pick<InvoiceDifference, 'table' | 'row'>>(sql))
        yield { ...found, problem };
  }
}
