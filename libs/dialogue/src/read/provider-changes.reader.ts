import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import { findChanges, type ProviderChange } from '../persistence/provider-change.store';

export type { ProviderChange } from '../persistence/provider-change.store';

/** The wishes of a case's parties for another provider: theirs to read. */
@Injectable()
export class ProviderChangesReader {
  /** Oldest first. */
  ofCase(db: Queryable, caseId: string): Promise<ProviderChange[]> {
    return findChanges(db, caseId);
  }
}
