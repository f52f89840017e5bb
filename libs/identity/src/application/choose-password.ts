import { Injectable } from '@nestjs/common';
import { isId, refuse, type Tx } from '@samraad/platform';
import { letsChoosePassword, mayChoosePassword } from '../domain/one-time-link.rules';
import { passwordChangedMail } from '../mail/password-changed.mail';
import { lockAccount } from '../persistence/account.store';
import { lockLink, markPasswordChosen } from '../persistence/one-time-link.store';
import { endSignIns } from '../persistence/sign-ins.store';
import { NewPasswords } from './new-passwords';
import { type LinkFound, OneTimeLinks } from './one-time-links';

/** The password somebody chooses who has used a link that gives leave to. */
export interface ChoosePasswordCommand {
  readonly linkId: string;
  readonly password: string;
  /** The session it is chosen in, which goes on. */
  readonly session?: string;
}

/** Where to go when the password is chosen; null for one's own home. */
export interface PasswordChosen {
  readonly landsAt: string | null;
}

/**
 * Sets the password of the actor's account, at the end of setup, invitation or reset; whatever else is signed in with the
 * account ends. Refuses (422) 'identity.link-spent' without a link that gives leave, and a password that can be guessed.
 */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly passwords: NewPasswords,
    private readonly links: OneTimeLinks,
  ) {}

  async execute(tx: Tx, { linkId, password, session }: ChoosePasswordCommand): Promise<PasswordChosen> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person chooses a password');
    const { accountId, personId } = actor;
    const link = isId(linkId) ? await lockLink(tx, linkId, accountId) : null;
    if (link === null) refuse('identity.link-spent');
    if (!mayChoosePassword(link)) {
      // The button was pressed twice.
      const chosen = link.passwordChosenAt !== null && (await this.passwords.isOf(tx, accountId, password));
      return chosen ? { landsAt: link.landsAt } : refuse('identity.link-spent');
    }
    await this.passwords.set(tx, accountId, password);
    await this.chosen(tx, link, { personId, session });
    return { landsAt: link.landsAt };
  }

  /** Uses a link and sets the password at once; a password that is refused leaves the link as it was. */
  async byLink(
    tx: Tx,
    { token, password }: { readonly token: string; readonly password: string },
  ): Promise<void> {
    const link = await this.links.redeem(tx, token);
    if (!letsChoosePassword(link.purpose)) refuse('identity.link-spent');
    await this.passwords.set(tx, link.accountId, password);
    const { personId } = await lockAccount(tx, link.accountId);
    await this.chosen(tx, link, { personId });
  }

  private async chosen(
    tx: Tx,
    { id, accountId, purpose }: Pick<LinkFound, 'id' | 'accountId' | 'purpose'>,
    { personId, session }: { readonly personId: string; readonly session?: string },
  ): Promise<void> {
    await markPasswordChosen(tx, id);
    await endSignIns(tx, accountId, session);
    tx.audit({ stream: `account:${accountId}`, action: 'identity.password-chosen', facts: { purpose } });
    const order = { to: [personId], key: `identity.password-changed:${id}` };
    if (purpose === 'reset') await tx.mail(passwordChangedMail, {}, order);
  }
}
