import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { DutyKind } from '../domain/duty-kinds';
import type { OpenDuty } from '../domain/open-duty';
import { findOpenDuties } from '../persistence/duty.store';

/** A duty that is no more, and who did it; null when time or another duty took its place. */
export interface EndedDuty {
  readonly kind: DutyKind;
  readonly endedAt: Date;
  readonly by: string | null;
}

/** The rows of who owes what by when. */
@Injectable()
export class DutiesQuery {
  ofCase(db: Queryable, caseId: string): Promise<readonly OpenDuty[]> {
    return findOpenDuties(db, [caseId]);
  }

  /** The duties of a case that have ended, the last first: for a page opened a moment too late. */
  async endedOf(db: Queryable, caseId: string, limit: number): Promise<EndedDuty[]> {
    return db.query<EndedDuty>(
      `SELECT d.kind, d.ended_at AS "endedAt", p.name AS by FROM duty d LEFT JOIN person p ON p.id = d.ended_by
       WHERE d.case_id = $1 AND d.ended_at IS NOT NULL ORDER BY d.ended_at DESC, d.id LIMIT $2`,
      [caseId, limit],
    );
  }
}
