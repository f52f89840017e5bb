import { Injectable } from '@nestjs/common';
import { type Owed, OwedNow } from '@samraad/duties';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import type { PortalRequest } from '../shell';

/** A case, and what it asks where it has gone quiet. */
export interface QuietOnDesk extends CaseOnDesk {
  readonly owed: Owed;
}

/** Reads whether a case has gone quiet, and what was said of it since. */
@Injectable()
export class QuietCase {
  constructor(
    private readonly db: Database,
    private readonly desk: CaseDesk,
    private readonly owed: OwedNow,
  ) {}

  async open(req: PortalRequest): Promise<QuietOnDesk> {
    const [desk, owed] = await Promise.all([this.desk.open(req), this.owed.of(this.db, req.caseId ?? '')]);
    return { ...desk, owed };
  }
}
