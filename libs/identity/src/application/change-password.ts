import { Injectable } from '@nestjs/common';
import { newId, refuse, type Tx } from '@samraad/platform';
import { passwordChangedMail } from '../mail/password-changed.mail';
import { endSignIns } from '../persistence/sign-ins.store';
import { lockAccount } from '../persistence/account.store';
import { NewPasswords } from './new-passwords';

/** A new password for the old one. */
export interface ChangePasswordCommand {
  readonly oldPassword: string;
  readonly password: string;
  /** The session it is changed in, which goes on. */
  readonly session?: string;
}

/**
 * Changes the password of the actor's account; whatever else is signed in with it ends, and its owner gets a mail. Refuses
 * (422) 'identity.wrong-old-password', and a password that can be guessed. Tries are counted by who lets it be tried
 * (`CheckPassword`).
 */
@Injectable()
export class ChangePassword {
  constructor(private readonly passwords: NewPasswords) {}

  async execute(tx: Tx, { oldPassword, password, session }: ChangePasswordCommand): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person changes a password');
    const { accountId, personId } = actor;
    await lockAccount(tx, accountId);
    if (!(await this.passwords.isOf(tx, accountId, oldPassword))) refuse('identity.wrong-old-password');
    await this.passwords.set(tx, accountId, password);
    await endSignIns(tx, accountId, session);
    tx.audit({ stream: `account:${accountId}`, action: 'identity.password-changed' });
    const key = `identity.own-password-changed:${newId()}`;
    await tx.mail(passwordChangedMail, {}, { to: [personId], key });
  }
}
