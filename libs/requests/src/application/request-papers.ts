import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@samraad/platform';
import {
  insertRequestPaper,
  type IssuedRequestPaper,
  textsOfPaper,
} from '../persistence/request-paper.store';
import { findRequest } from '../persistence/request.store';
import { isSignedByAll } from './signed-by-all';

/** The papers of requests that were handed out, and whether something is one (domain.md §3). */
@Injectable()
export class RequestPapers {
  /** Notes that a signed text was handed out as a file of these bytes. */
  async issue(tx: Tx, paper: IssuedRequestPaper): Promise<void> {
    await insertRequestPaper(tx, paper);
  }

  /**
   * As `ContractPapers.standing`: `code` is a check number (of 16 digits or more), or a whole hash of a text or a file. Signed is
   * what every side of every workplace has signed, and that still stands: one side alone has agreed with nobody (domain.md §3).
   */
  async standing(db: Queryable, code: string): Promise<'signed' | 'unfinished' | null> {
    const texts = await textsOfPaper(db, code);
    for (const { caseId, contentHash } of texts) {
      const row = await findRequest(db, caseId);
      if (row?.content_hash === contentHash && (await isSignedByAll(db, row))) return 'signed';
    }
    return texts.length > 0 ? 'unfinished' : null;
  }
}
