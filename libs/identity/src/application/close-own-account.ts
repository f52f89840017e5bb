import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { CloseAccount } from './close-account';

/** Closes the actor's own account; refuses as `CloseAccount`. */
@Injectable()
export class CloseOwnAccount {
  constructor(private readonly close: CloseAccount) {}

  execute(tx: Tx, _: Record<never, never>): Promise<void> {
    if (tx.actor.kind !== 'person') throw new Error('only a person has an account');
    return this.close.execute(tx, { accountId: tx.actor.accountId });
  }
}
