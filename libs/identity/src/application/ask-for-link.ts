import { Injectable } from '@nestjs/common';
import { newId, normalAddress, refusal, type Refusal, systemActor, UnitOfWork } from '@samraad/platform';
import { type AskedPurpose, linkAskedBudgets } from '../domain/link-asked.rules';
import { levelNow, secondsToWait } from '../domain/sign-in-budget.rules';
import { waitWords } from '../i18n/da';
import { lockBudgets, setLevel } from '../persistence/sign-in-budget.store';
import { accountKey, placeKey } from './sign-in-keys';

/** The e-mail of somebody who can't sign in, or signs in by mail, and the network address the asking came from. */
export interface AskForLinkCommand {
  readonly email: string;
  readonly address: string;
  readonly purpose: AskedPurpose;
  /** Where a sign-in leads, a path of the portal. */
  readonly landsAt?: string;
}

/**
 * Has a link sent to the owner of an e-mail; null when it is asked for, or there is nobody to send it to, which takes as
 * long and is answered alike. 'identity.too-many-asked' (429) when too many are asked for from one place.
 */
@Injectable()
export class AskForLink {
  constructor(private readonly uow: UnitOfWork) {}

  execute({ email, address, purpose, landsAt = '' }: AskForLinkCommand): Promise<Refusal | null> {
    const account = accountKey(normalAddress(email));
    const keys = { account: placeKey(`${purpose} ${account}`, ''), address: placeKey(purpose, address) };
    const budgets = linkAskedBudgets[purpose];
    return this.uow.run(systemActor('ask-for-link'), async (tx) => {
      const rows = await lockBudgets(tx, [keys.account, keys.address]);
      const tried = (kind: keyof typeof keys) => rows.get(keys[kind]) ?? { level: 0, age: 0 };
      const wait = (kind: keyof typeof keys) => secondsToWait(tried(kind), budgets[kind]);
      const count = (kind: keyof typeof keys) =>
        setLevel(tx, keys[kind], levelNow(tried(kind), budgets[kind]) + 1);
      const seconds = wait('address');
      if (seconds > 0) return refusal('identity.too-many-asked', { wait: waitWords(seconds), seconds }, 429);
      await count('address');
      // Asked again for the same account: the mails are on their way already.
      if (wait('account') > 0) return null;
      await count('account');
      await tx.enqueue('identity.send-link', { account, purpose, landsAt, ask: newId() });
      return null;
    });
  }
}
