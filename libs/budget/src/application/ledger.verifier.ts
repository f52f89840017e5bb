import { Injectable } from '@nestjs/common';
import type { Sql } from '@samraad/platform';
import { ledgerChecks } from './ledger-checks';

/** One row that does not agree with the rows it is derived from. */
export interface LedgerDifference {
  readonly table: string;
  /** The row, as its key. */
  readonly row: string;
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
}

/** Re-derives every balance from the entries (domain.md §10). Give it one read-only snapshot to be right beside traffic. */
@Injectable()
export class LedgerVerifier {
  async *verify(db: Sql): AsyncGenerator<LedgerDifference> {
    for (const check of ledgerChecks) yield* await db.query<LedgerDifference>(check.sql, check.params);
  }
}
