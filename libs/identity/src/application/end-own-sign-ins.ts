import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { endSignIn, endSignIns } from '../persistence/sign-ins.store';

/** One sign-in by its id, or, with none, all others and every token. */
export interface EndOwnSignInsCommand {
  readonly signInId: string | null;
  /** The session that goes on. */
  readonly session?: string;
}

/** Ends sessions of the actor's own account. Refuses (422) 'identity.no-such-sign-in' for one that has ended, or is another's. */
@Injectable()
export class EndOwnSignIns {
  async execute(tx: Tx, { signInId, session }: EndOwnSignInsCommand): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person ends sign-ins');
    const { accountId } = actor;
    if (signInId === null) await endSignIns(tx, accountId, session);
    else if (!(await endSignIn(tx, accountId, signInId))) refuse('identity.no-such-sign-in');
    const facts = { all: signInId === null };
    tx.audit({ stream: `account:${accountId}`, action: 'identity.sign-ins-ended', facts });
  }
}
