import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { OpenDuty } from '../domain/open-duty';
import { findOpenDuties } from '../persistence/duty.store';

/** The rows of who owes what by when. */
@Injectable()
export class DutiesQuery {
  ofCase(db: Queryable, caseId: string): Promise<readonly OpenDuty[]> {
    return findOpenDuties(db, [caseId]);
  }
}
