import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@samraad/platform';

/** A kind of paper that is handed out: whether a code is one of its. */
export interface KindOfPaper {
  /** `code` is lower-case hexadecimal: a check number, or a whole hash of a text or of a file's bytes. */
  knows(db: Queryable, code: string): Promise<boolean>;
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
    for (const kind of this.kinds) if (await kind.knows(this.db, code)) return true;
    return false;
  }
}
