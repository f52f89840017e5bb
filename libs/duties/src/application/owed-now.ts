import { Injectable } from '@nestjs/common';
import { type Queryable, readDomainTime, type Tx } from '@samraad/platform';
import { type CaseDuty, dutiesOf } from '../domain/duties-of';
import type { QuietFacts } from '../domain/quiet.duties';
import { findDutyFacts } from '../persistence/duty-facts.store';

/** What is owed in a case at this very instant, and what was answered since it went quiet. */
export interface Owed {
  readonly duties: readonly CaseDuty[];
  readonly said: QuietFacts['said'];
  readonly movedAt: Date | null;
}

/** Reckons it from the facts: the rows may be a tick behind. */
@Injectable()
export class OwedNow {
  async of(db: Queryable | Tx, caseId: string): Promise<Owed> {
    const [facts] = await findDutyFacts(db, [caseId]);
    if (!facts) return { duties: [], said: null, movedAt: null };
    const now = 'now' in db ? await db.now() : await readDomainTime(db);
    return { duties: dutiesOf(facts, now).duties, said: facts.said, movedAt: facts.movedAt };
  }
}
