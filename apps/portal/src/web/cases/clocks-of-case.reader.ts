import { Injectable } from '@nestjs/common';
import { ClocksReader, type ClockView } from '@samraad/deadlines';
import { Database } from '@samraad/platform';
import type { PortalRequest } from '../shell';
import { CaseDesk } from './case-desk';
import type { CaseOnDesk } from './case-on-desk';

/** A case with its present provider's clocks. */
export interface CaseWithClocks extends CaseOnDesk {
  readonly clocks: readonly ClockView[];
}

/** Reads the clocks of the provider a case is at. */
@Injectable()
export class ClocksOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly clocks: ClocksReader,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest): Promise<CaseWithClocks> {
    const [desk, all] = await Promise.all([
      this.desks.open(req),
      this.clocks.ofCase(this.db, req.caseId ?? ''),
    ]);
    return { ...desk, clocks: all.filter(({ closedAt }) => closedAt === null) };
  }
}
