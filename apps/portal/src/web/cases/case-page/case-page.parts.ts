import { Injectable } from '@nestjs/common';
import { AuditTimeline } from '@samraad/audit';
import { ContractReader } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import type { CasePageFacts } from './case-page.presenter';

/** The timeline and the contract. */
@Injectable()
export class CasePageParts {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditTimeline,
    private readonly contracts: ContractReader,
  ) {}

  async read(caseId: string): Promise<Pick<CasePageFacts, 'timeline' | 'contract'>> {
    return {
      timeline: await this.audit.ofStream(this.db, `case:${caseId}`),
      contract: await this.contracts.ofCase(this.db, caseId),
    };
  }
}
