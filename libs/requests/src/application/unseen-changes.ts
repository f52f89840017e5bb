import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { DraftPart } from '../domain/draft-parts';
import { changedSince } from '../persistence/draft-change.store';
import { findRequest, lockRequest } from '../persistence/request.store';

/** A page of the draft as it was opened, and the parts it writes in. */
export interface OpenedPart {
  readonly caseId: string;
  readonly version: number;
  readonly parts: readonly DraftPart[];
}

/** Whether two who write in one draft write in the same part of it (ADR 74). */
@Injectable()
export class UnseenChanges {
  /**
   * The version a page's parts may be saved over: the newest, where nothing of theirs has changed since the page was opened;
   * otherwise the one that was opened, which the use case refuses. The case is locked from here on. Only in a draft: what
   * is out for signature is not changed by somebody who has not seen that it is.
   */
  async versionToSave(tx: Tx, { caseId, version, parts }: OpenedPart): Promise<number> {
    const row = await lockRequest(tx, caseId);
    if (row.version <= version || row.stage !== 'draft') return version;
    const changed = await changedSince(tx, caseId, version);
    return changed.some(({ part }) => parts.includes(part)) ? version : row.version;
  }

  /** The version now, for the next of several changes in one unit of work. */
  async versionNow(tx: Tx, caseId: string): Promise<number | null> {
    return (await findRequest(tx, caseId))?.version ?? null;
  }
}
