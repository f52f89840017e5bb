import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@samraad/platform';
import { isSignedFile } from '../persistence/contract-file.store';
import { insertPaper, isIssued, isSignedText, type IssuedPaper } from '../persistence/contract-paper.store';

const shortest = 16;

/** The papers of contracts that were handed out, and whether something is one (domain.md §9). */
@Injectable()
export class ContractPapers {
  /** Notes that a version was handed out as a file of these bytes. */
  async issue(tx: Tx, paper: IssuedPaper): Promise<void> {
    await insertPaper(tx, paper);
  }

  /**
   * Whether lower-case hexadecimal is the hash of a paper as it was handed out, of a file beside what was signed, or of a text that was signed, or the first 16 digits
   * or more of the latter: a paper's check number. Never of fewer, which could be guessed.
   */
  async knows(db: Queryable, code: string): Promise<boolean> {
    if (code.length < shortest || !/^[0-9a-f]+$/.test(code)) return false;
    return (await isSignedText(db, code)) || (await isIssued(db, code)) || isSignedFile(db, code);
  }
}
