import { Injectable } from '@nestjs/common';
import { type InvoiceView, InvoicesQuery } from '@samraad/delivery';
import {
  type CaseStatus,
  type DeadlineChoices,
  DeadlineListQuery,
  type Deadlines,
  PunctualityQuery,
  type RunClock,
} from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { DeadlineCaseReader } from './deadline-case.reader';
import { type DeadlineQuestion, pageSize } from './deadline-question';

/** Everything the list of deadlines is drawn from. */
export interface DeadlinesOnDesk {
  readonly deadlines: Deadlines;
  readonly choices: DeadlineChoices;
  readonly clocks: readonly RunClock[];
  readonly unpaid: readonly InvoiceView[];
  readonly round: Round | null;
  /** The one case asked for. */
  readonly status: CaseStatus | null;
}

/** Reads what is owed over all cases, and how punctual it has been. */
@Injectable()
export class DeadlineListReader {
  constructor(
    private readonly db: Database,
    private readonly list: DeadlineListQuery,
    private readonly punctuality: PunctualityQuery,
    private readonly invoices: InvoicesQuery,
    private readonly cases: DeadlineCaseReader,
  ) {}

  async read(question: DeadlineQuestion, all = false): Promise<DeadlinesOnDesk> {
    const { group, providerId, regionId, holder, caseId, page } = question;
    const now = await readDomainTime(this.db);
    const [deadlines, choices, unpaid, round, status] = await Promise.all([
      this.list.list(this.db, {
        ...(group ? { group } : {}),
        ...(providerId ? { providerId } : {}),
        ...(regionId ? { regionId } : {}),
        ...(holder ? { holder } : {}),
        ...(caseId ? { caseId } : {}),
        limit: all ? 10_000 : pageSize,
        offset: all ? 0 : (page - 1) * pageSize,
      }),
      this.list.choices(this.db),
      this.invoices.list({ state: 'sent' }),
      this.cases.round(now),
      caseId ? this.cases.one(caseId) : null,
    ]);
    const clocks = round ? await this.punctuality.ofRound(this.db, round.id) : [];
    return { deadlines, choices, clocks, unpaid, round, status };
  }
}
