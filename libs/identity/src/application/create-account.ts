import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkEmail, checkNewPassword } from '../domain/account.rules';
import { hashPassword, isPasswordHash } from './password-hash';

/** An account of a person; a ready PHC hash spares seeds the work of hashing one password many times. */
export type CreateAccountCommand = { readonly personId: string; readonly email: string } & (
  { readonly password: string } | { readonly passwordHash: string }
);

/** Makes an account to sign in with; answers its id. Refuses a taken e-mail (409), a bad one and a short password. */
@Injectable()
export class CreateAccount {
  async execute(tx: Tx, command: CreateAccountCommand): Promise<string> {
    const email = orRefuse(checkEmail(command.email));
    const passwordHash = await this.hashOf(command);
    const id = newId();
    const rows = await tx.query(
      `INSERT INTO account (id, person_id, email, password_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [id, command.personId, email, passwordHash],
    );
    if (rows.length === 0) refuse('identity.email-taken', {}, 409);
    const facts = { personId: command.personId };
    tx.audit({ stream: `account:${id}`, action: 'identity.account-created', facts, personal: { email } });
    return id;
  }

  private async hashOf(command: CreateAccountCommand): Promise<string> {
    if ('password' in command) return hashPassword(orRefuse(checkNewPassword(command.password)));
    if (!isPasswordHash(command.passwordHash)) throw new Error('passwordHash is no argon2id PHC string');
    return command.passwordHash;
  }
}
