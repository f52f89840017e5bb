import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { emailChangedMail } from '../mail/email-changed.mail';
import { lockAccount, moveToEmail } from '../persistence/account.store';
import { replaceLinks } from '../persistence/one-time-link.store';
import { type LinkFound, OneTimeLinks } from './one-time-links';

/**
 * Uses a one-time link, and does what it is for: one that proves an address makes it the account's, and tells the old one.
 * Refuses as `OneTimeLinks.redeem`, and 'identity.email-taken' (409) for an address that somebody else has got meanwhile.
 */
@Injectable()
export class UseLink {
  constructor(private readonly links: OneTimeLinks) {}

  async execute(tx: Tx, { token }: { readonly token: string }): Promise<LinkFound> {
    const link = await this.links.redeem(tx, token);
    if (link.purpose === 'new-email') await this.changeEmail(tx, link);
    return link;
  }

  private async changeEmail(tx: Tx, { id, accountId, email }: LinkFound): Promise<void> {
    const before = await lockAccount(tx, accountId);
    if (!(await moveToEmail(tx, accountId, email))) refuse('identity.email-taken', {}, 409);
    // What was sent to the old address proves nothing any more.
    await replaceLinks(tx, accountId);
    tx.audit({ stream: `account:${accountId}`, action: 'identity.email-changed', personal: { email } });
    const key = `identity.email-changed:${id}`;
    await tx.mail(emailChangedMail, {}, { to: [before.personId], key, address: before.email });
  }
}
