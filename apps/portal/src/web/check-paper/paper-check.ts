import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@samraad/platform';

/** How far a paper's text has come: signed by all, or genuine only so far as it goes. */
export type PaperStanding = 'signed' | 'unfinished';

/** A kind of paper that is handed out: whether a code is one of its. */
export interface KindOfPaper {
  /** Null when it is none. `code` is lower-case hexadecimal: a check number, or a whole hash of a text or of a file's bytes. */
  standing(db: Queryable, code: string): Promise<PaperStanding | null>;
}

/** Every kind there is, asked in this order. */
export const KINDS_OF_PAPER = Symbol('kinds of paper');

/** Whether a paper is one of ours; of what, whose and when is nobody told who does not have it. */
@Injectable()
export class PaperCheck {
  constructor(
    private readonly db: Database,
    @Inject(KINDS_OF_PAPER) private readonly kinds: readonly KindOfPaper[],
  ) {}

  async isGenuine(code: string): Promise<boolean> {
    return (await this.standing(code)) !== null;
  }

  /** A genuine paper that not all have signed is no agreement: that much whoever holds it is told. */
  async standing(code: string): Promise<PaperStanding | null> {
    for (const kind of this.kinds) {
      const found = await kind.standing(this.db, code);
      if (found) return found;
    }
    return null;
  }
}
