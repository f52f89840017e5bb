import { Injectable } from '@nestjs/common';
import { isId, refuse, type Tx } from '@samraad/platform';
import { mayChoosePassword } from '../domain/one-time-link.rules';
import { passwordChangedMail } from '../mail/password-changed.mail';
import { lockLink, markPasswordChosen } from '../persistence/one-time-link.store';
import { endSignIns } from '../persistence/sign-ins.store';
import { NewPasswords } from './new-passwords';

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
  constructor(private readonly passwords: NewPasswords) {}

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
    await markPasswordChosen(tx, linkId);
    await endSignIns(tx, accountId, session);
    const { purpose, landsAt } = link;
    tx.audit({ stream: `account:${accountId}`, action: 'identity.password-chosen', facts: { purpose } });
    if (purpose === 'reset')
      await tx.mail(passwordChangedMail, {}, { to: [personId], key: `identity.password-changed:${linkId}` });
    return { landsAt };
  }
}
