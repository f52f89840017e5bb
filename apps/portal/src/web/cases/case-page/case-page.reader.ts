import { Inject, Injectable } from '@nestjs/common';
import { AuditTimeline } from '@samraad/audit';
import { ContractReader } from '@samraad/contracts';
import { ClocksReader } from '@samraad/deadlines';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import type { CasePageFacts } from './case-page.presenter';

/** What is known of a case, whoever looks. */
export type CaseFacts = Omit<CasePageFacts, 'handOver' | 'relations' | 'viewer' | 'unread' | 'wholeTimeline'>;

/** Reads a case from the areas that know of it, for its page. */
@Injectable()
export class CasePageReader {
  @Inject(Database) private readonly db!: Database;

  constructor(
    private readonly statuses: CaseStatusQuery,
    private readonly requests: RequestQuery,
    private readonly clocks: ClocksReader,
    private readonly audit: AuditTimeline,
    private readonly contracts: ContractReader,
  ) {}

  /** Null when there is no such case. */
  async read(caseId: string): Promise<CaseFacts | null> {
    const [status, request, clocks, timeline, contract, now] = await Promise.all([
      this.statuses.one(this.db, caseId),
      this.requests.one(this.db, caseId),
      this.clocks.ofCase(this.db, caseId),
      this.audit.ofStream(this.db, `case:${caseId}`),
      this.contracts.ofCase(this.db, caseId),
      readDomainTime(this.db),
    ]);
    return status && request && { status, request, clocks, timeline, contract, now };
  }
}
