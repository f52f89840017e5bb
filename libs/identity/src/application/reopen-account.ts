import { Injectable } from '@nestjs/common';
import { newId, refuse, type Tx } from '@samraad/platform';
import { accountReopenedMail } from '../mail/account-reopened.mail';
import { lockAccount, setActive } from '../persistence/account.store';

/**
 * Opens a closed account again, with the password it had; its owner is told. Roles that ended with
 * it do not come back: somebody else may have them. An administrator's act. Refuses
 * 'identity.account-open-already' (409).
 */
@Injectable()
export class ReopenAccount {
  async execute(tx: Tx, { accountId }: { readonly accountId: string }): Promise<void> {
    const account = await lockAccount(tx, accountId);
    if (account.active) refuse('identity.account-open-already', {}, 409);
    await setActive(tx, accountId, true);
    tx.audit({ stream: `account:${accountId}`, action: 'identity.account-reopened' });
    const order = {
      to: [account.personId],
      key: `identity.account-reopened:${newId()}`,
      address: account.email,
    };
    await tx.mail(accountReopenedMail, {}, order);
  }
}
