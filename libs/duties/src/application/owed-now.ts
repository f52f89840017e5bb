import { Injectable } from '@nestjs/common';
import { latest } from '@samraad/deadlines';
import { domainTimeOf, type Queryable, type Tx } from '@samraad/platform';
import { type CaseDuty, dutiesOf } from '../domain/duties-of';
import type { QuietFacts } from '../domain/quiet.duties';
import { findDutyFacts } from '../persistence/duty-facts.store';

/** What is owed in a case at this very instant, and what was answered since it went quiet. */
export interface Owed {
  readonly duties: readonly CaseDuty[];
  readonly said: QuietFacts['said'];
  readonly movedAt: Date | null;
  /** Since when nothing was done or agreed, where it is asked what comes next. */
  readonly quietFrom: Date | null;
}

/** Reckons it from the facts: the rows may be a tick behind. */
@Injectable()
export class OwedNow {
  async of(db: Queryable | Tx, caseId: string): Promise<Owed> {
    const [facts] = await findDutyFacts(db, [caseId]);
    if (!facts) return { duties: [], said: null, movedAt: null, quietFrom: null };
    const { duties } = dutiesOf(facts, await domainTimeOf(db));
    const { said, movedAt, plannedUntil } = facts;
    const asked = said === null && duties.some(({ kind }) => kind === 'say-next-step');
    return { duties, said, movedAt, quietFrom: asked ? latest(movedAt, plannedUntil) : null };
  }
}
