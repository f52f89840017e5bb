import { Injectable } from '@nestjs/common';
import { type EarlyEnds, EarlyEndsQuery } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { type Ask, orNotFound } from '../shell';

/** A case with what is said of ending its course early. */
export interface EarlyEndOnDesk extends CaseOnDesk {
  readonly early: EarlyEnds;
}

/** Reads what is said of ending a case's course early. */
@Injectable()
export class EarlyEndOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly earlyEnds: EarlyEndsQuery,
  ) {}

  /** 404 until all have signed the contract. */
  async open(ask: Ask): Promise<EarlyEndOnDesk> {
    const [desk, found] = await Promise.all([
      this.desks.open(ask.req),
      this.earlyEnds.ofCase(this.db, ask.caseId),
    ]);
    return { ...desk, early: orNotFound(found) };
  }
}
