import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@samraad/platform';
import { findPaper, insertPaper, type IssuedPaper } from '../persistence/contract-paper.store';

const shortest = 16;

/** The papers of contracts that were handed out, and whether something is one (domain.md §9). */
@Injectable()
export class ContractPapers {
  /** Notes that a version was handed out as a file of these bytes. */
  async issue(tx: Tx, paper: IssuedPaper): Promise<void> {
    await insertPaper(tx, paper);
  }

  /**
   * What lower-case hexadecimal is: the hash of a paper as it was handed out, of a file beside what was signed, or of a text that
   * was signed, or the first 16 digits or more of the latter: a paper's check number. Never of fewer, which could be guessed.
   * Signed when it is of the version that all have signed; null when it is none.
   */
  async standing(db: Queryable, code: string): Promise<'signed' | 'unfinished' | null> {
    if (code.length < shortest || !/^[0-9a-f]+$/.test(code)) return null;
    const { known, signed } = await findPaper(db, code);
    if (!known) return null;
    return signed ? 'signed' : 'unfinished';
  }
}
