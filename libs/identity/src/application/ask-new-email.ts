import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkEmail } from '../domain/account.rules';
import { emailInUseMail } from '../mail/email-in-use.mail';
import { newEmailMail } from '../mail/new-email.mail';
import { AccountReader } from './account.reader';
import { OneTimeLinks } from './one-time-links';

/** The address somebody wants to sign in with from now on. */
export interface AskNewEmailCommand {
  readonly email: string;
}

/**
 * Sends a link to a new address of the actor's account, which proves it; nothing changes until it is used. An address that
 * is another account's is answered alike: its owner is told. Refuses (422) 'identity.same-email', 'identity.bad-email'.
 */
@Injectable()
export class AskNewEmail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly links: OneTimeLinks,
  ) {}

  async execute(tx: Tx, command: AskNewEmailCommand): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person has an address');
    const { accountId, personId } = actor;
    const address = orRefuse(checkEmail(command.email));
    const holder = await this.accounts.byEmail(tx, address);
    if (holder?.accountId === accountId) refuse('identity.same-email');
    tx.audit({ stream: `account:${accountId}`, action: 'identity.new-email-asked', personal: { address } });
    if (holder) {
      const key = `identity.email-in-use:${newId()}`;
      return tx.mail(emailInUseMail, {}, { to: [holder.personId], key, address });
    }
    const link = await this.links.issue(tx, { purpose: 'new-email', accountId, email: address });
    const order = { to: [personId], key: `identity.new-email:${link.id}`, address, secret: link.secret };
    await tx.mail(newEmailMail, { until: link.expiresAt }, order);
  }
}
