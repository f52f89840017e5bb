import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { markSeen } from '../persistence/seen.store';

/** Remembers how far somebody has read in a case, for themselves alone. Whoever calls it has let them read it. */
@Injectable()
export class MarkMessagesSeen {
  async execute(tx: Tx, command: { readonly caseId: string; readonly messageId: string }): Promise<void> {
    if (tx.actor.kind !== 'person') refuse('dialogue.only-people', {}, 403);
    const { personId } = tx.actor;
    await markSeen(tx, { ...command, personId });
  }
}
