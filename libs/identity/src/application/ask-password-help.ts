import { Injectable } from '@nestjs/common';
import { newId, normalAddress, refusal, type Refusal, systemActor, UnitOfWork } from '@samraad/platform';
import { passwordHelpBudgets } from '../domain/password-help.rules';
import { levelNow, secondsToWait } from '../domain/sign-in-budget.rules';
import { waitWords } from '../i18n/da';
import { lockBudgets, setLevel } from '../persistence/sign-in-budget.store';
import { accountKey, placeKey } from './sign-in-keys';

/** The e-mail of somebody who can't sign in, and the network address the asking came from. */
export interface AskPasswordHelpCommand {
  readonly email: string;
  readonly address: string;
}

/**
 * Passes on that somebody has forgotten their password; null when it is passed on, or there is nobody to pass it on for,
 * which takes as long and is answered alike. 'identity.too-many-asked' (429) when too many are asked for from one place.
 */
@Injectable()
export class AskPasswordHelp {
  constructor(private readonly uow: UnitOfWork) {}

  execute({ email, address }: AskPasswordHelpCommand): Promise<Refusal | null> {
    const account = accountKey(normalAddress(email));
    const keys = { account: placeKey(`help ${account}`, ''), address: placeKey('help', address) };
    return this.uow.run(systemActor('password-help'), async (tx) => {
      const rows = await lockBudgets(tx, [keys.account, keys.address]);
      const tried = (kind: keyof typeof keys) => rows.get(keys[kind]) ?? { level: 0, age: 0 };
      const wait = (kind: keyof typeof keys) => secondsToWait(tried(kind), passwordHelpBudgets[kind]);
      const count = (kind: keyof typeof keys) =>
        setLevel(tx, keys[kind], levelNow(tried(kind), passwordHelpBudgets[kind]) + 1);
      const seconds = wait('address');
      if (seconds > 0) return refusal('identity.too-many-asked', { wait: waitWords(seconds), seconds }, 429);
      await count('address');
      // Asked again for the same account: it is passed on already.
      if (wait('account') > 0) return null;
      await count('account');
      await tx.enqueue('identity.forgotten-password', { account, ask: newId() });
      return null;
    });
  }
}
