import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@samraad/platform';
import {
  insertRequestPaper,
  type IssuedRequestPaper,
  isRequestPaper,
} from '../persistence/request-paper.store';

/** The papers of requests that were handed out, and whether something is one (domain.md §3). */
@Injectable()
export class RequestPapers {
  /** Notes that a signed text was handed out as a file of these bytes. */
  async issue(tx: Tx, paper: IssuedRequestPaper): Promise<void> {
    await insertRequestPaper(tx, paper);
  }

  /** As `ContractPapers.knows`: `code` is a check number (of 16 digits or more), or a whole hash of a text or a file. */
  knows(db: Queryable, code: string): Promise<boolean> {
    return isRequestPaper(db, code);
  }
}
