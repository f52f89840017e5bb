import { Injectable } from '@nestjs/common';
import { InvoicesQuery } from '@samraad/delivery';
import { CaseStatusQuery, DeadlineListQuery } from '@samraad/monitoring';
import { MailProblemsQuery } from '@samraad/notification';
import { Database } from '@samraad/platform';

/** What can be audited, counted by the very queries of the pages that are linked to. */
export interface AuditFigures {
  /** With a number and not ended. */
  readonly cases: number;
  readonly duties: number;
  readonly late: number;
  readonly unpaid: number;
  readonly undelivered: number;
  readonly now: Date;
}

/** Counts what an auditor may look into. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseStatusQuery,
    private readonly deadlines: DeadlineListQuery,
    private readonly invoices: InvoicesQuery,
    private readonly mails: MailProblemsQuery,
  ) {}

  async read(): Promise<AuditFigures> {
    const [cases, { total, counts, now }, unpaid, mails] = await Promise.all([
      this.cases.list(this.db, { numbered: true }, { openOnly: true, limit: 1 }),
      this.deadlines.list(this.db, { limit: 1, offset: 0 }),
      this.invoices.open({}),
      this.mails.list({ limit: 1, offset: 0 }),
    ]);
    return {
      cases: cases.total,
      duties: total,
      late: counts.late,
      unpaid: unpaid.count,
      undelivered: mails.total,
      now,
    };
  }
}
