import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';

/** A page that an administrator sees as somebody: its path, which holds ids and no words. */
export interface NotePageSeenCommand {
  readonly viewingId: string;
  readonly seenAccountId: string;
  readonly path: string;
}

const longest = 300;

/** Puts into the audit which page was seen, before it is shown. */
@Injectable()
export class NotePageSeen {
  async execute(tx: Tx, { viewingId, seenAccountId, path }: NotePageSeenCommand): Promise<void> {
    tx.audit({
      stream: `account:${seenAccountId}`,
      action: 'identity.page-seen',
      facts: { viewing: viewingId, path: path.slice(0, longest) },
    });
  }
}
