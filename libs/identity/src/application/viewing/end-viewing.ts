import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { closeViewing, lockOpenViewings, type OpenViewings } from '../../persistence/viewing.store';

/** Ends what an administrator sees as somebody: by hand, or because its time is over. */
@Injectable()
export class EndViewing {
  /** What the actor has open. */
  async execute(tx: Tx, _: Readonly<Record<never, never>>): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person ends what they see');
    await this.all(tx, { accountId: actor.accountId });
  }

  /** An ending that is met late says by what it ended. */
  async all(tx: Tx, which: OpenViewings): Promise<void> {
    for (const { id, seenAccountId, over } of await lockOpenViewings(tx, which)) {
      const by = over ? 'time' : 'hand';
      await closeViewing(tx, id, by);
      tx.audit({
        stream: `account:${seenAccountId}`,
        action: 'identity.viewing-ended',
        facts: { viewing: id, by },
      });
    }
  }
}
