import { Injectable } from '@nestjs/common';
import { ClocksReader } from '@samraad/deadlines';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import { CasePageParts } from './case-page.parts';
import type { CasePageFacts } from './case-page.presenter';

/** Reads a case from the areas that know of it, for its page. */
@Injectable()
export class CasePageReader {
  constructor(
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
    private readonly requests: RequestQuery,
    private readonly clocks: ClocksReader,
    private readonly more: CasePageParts,
  ) {}

  /** Null when there is no such case. */
  async read(caseId: string): Promise<Omit<CasePageFacts, 'relations' | 'viewer' | 'wholeTimeline'> | null> {
    const status = await this.statuses.one(this.db, caseId);
    const request = await this.requests.one(this.db, caseId);
    if (!status || !request) return null;
    return {
      status,
      request,
      clocks: await this.clocks.ofCase(this.db, caseId),
      ...(await this.more.read(caseId)),
      now: await readDomainTime(this.db),
    };
  }
}
