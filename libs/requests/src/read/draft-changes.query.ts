import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import {
  type ChangedPart,
  changedSince,
  type LastWriting,
  lastWritings,
} from '../persistence/draft-change.store';

/** What was changed in a draft, by whom and when. */
@Injectable()
export class DraftChangesQuery {
  /** The parts that have changed since a version, each as it was in it. */
  since(db: Queryable, caseId: string, version: number): Promise<ChangedPart[]> {
    return changedSince(db, caseId, version);
  }

  /** Who of each side wrote last in each part. */
  last(db: Queryable, caseId: string): Promise<LastWriting[]> {
    return lastWritings(db, caseId);
  }
}
