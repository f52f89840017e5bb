import { join } from 'node:path';
import { AuditSearchQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import type { Response } from 'express';
import { sendCsv } from '../../../invoices/csv';
import { type Ask, pageAsked, PageAt, type PortalRequest, ReadPage } from '../../../shell';
import { auditLine } from './audit-line';
import { auditQuestion, pageSize } from './audit-question';
import { auditSearchWords as words } from './audit-search.da';
import { type AuditPageFound, presentAuditSearch } from './audit-search.presenter';

/** Who did what when, for whoever must be able to find out. */
@PageAt('audit-search', 'audit.search')
export class AuditSearchPage extends ReadPage<AuditPageFound> {
  readonly template = join(__dirname, 'audit-search.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly search: AuditSearchQuery,
  ) {
    super();
  }

  async open({ query }: Ask): Promise<AuditPageFound> {
    const page = pageAsked(query);
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    return { ...(await this.search.page(this.db, auditQuestion(query).asked, window)), page };
  }

  present(found: AuditPageFound, { query }: Ask) {
    return presentAuditSearch(found, auditQuestion(query));
  }
}

/** The same, whole, as a spreadsheet. */
@PageAt('audit-search.csv', 'audit.search')
export class AuditSearchFile {
  constructor(
    private readonly db: Database,
    private readonly search: AuditSearchQuery,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    await sendCsv(res, words.file, this.rows(req.query));
  }

  private async *rows(query: PortalRequest['query']) {
    yield words.csvColumns;
    for await (const entry of this.search.all(this.db, auditQuestion(query).asked)) {
      const { what, who, where } = auditLine(entry);
      const at = entry.occurredAt.toISOString();
      yield [at, what, entry.action, who, where, entry.stream, entry.seq, entry.hash];
    }
  }
}
