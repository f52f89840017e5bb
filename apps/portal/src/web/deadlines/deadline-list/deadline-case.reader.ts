import { Injectable } from '@nestjs/common';
import { type CaseStatus, CaseStatusQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { type DatedRules, type Round, RoundReader } from '@samraad/scheme';

/** The round that is current, and the one case a mail leads to. */
@Injectable()
export class DeadlineCaseReader {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly statuses: CaseStatusQuery,
  ) {}

  round(now: Date): Promise<Round | null> {
    return this.rounds.currentAt(this.db, now);
  }

  /** Its rules over time: an invoice has the days of the day it was sent. */
  rulesOver(roundId: string): Promise<DatedRules[]> {
    return this.rounds.rulesOver(this.db, roundId);
  }

  /** Null when it has no number: the central parties don't know that it is (domain.md §2). */
  async one(caseId: string): Promise<CaseStatus | null> {
    const status = await this.statuses.one(this.db, caseId);
    return status && status.number !== null ? status : null;
  }
}
