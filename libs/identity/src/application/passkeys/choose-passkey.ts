import { Injectable } from '@nestjs/common';
import { isId, refuse, type Tx } from '@samraad/platform';
import { letsChoosePasskey, mayChoosePassword } from '../../domain/one-time-link.rules';
import { lockLink, markPasswordChosen } from '../../persistence/one-time-link.store';
import { endSignIns } from '../../persistence/sign-ins.store';
import type { PasswordChosen } from '../choose-password';
import { ownAccount } from '../factors/factor-owner';
import { RegisterPasskey, type RegisterPasskeyCommand } from './register-passkey';

/** The passkey somebody new makes instead of choosing a password. */
export interface ChoosePasskeyCommand extends RegisterPasskeyCommand {
  readonly linkId: string;
  /** The session it is made in, which goes on. */
  readonly session: string;
}

/**
 * A passkey instead of a password, at the end of setup or invitation: it asks for finger, face or PIN, and says itself
 * whose it is, so it lets its owner in alone. 422 'identity.link-spent' without a link that gives leave, and as
 * `RegisterPasskey`.
 */
@Injectable()
export class ChoosePasskey {
  constructor(private readonly register: RegisterPasskey) {}

  async execute(tx: Tx, { linkId, session, ...key }: ChoosePasskeyCommand): Promise<PasswordChosen> {
    const { accountId } = ownAccount(tx);
    const link = isId(linkId) ? await lockLink(tx, linkId, accountId) : null;
    if (link === null || !letsChoosePasskey(link.purpose) || !mayChoosePassword(link))
      refuse('identity.link-spent');
    await this.register.execute(tx, key);
    await markPasswordChosen(tx, link.id);
    await endSignIns(tx, accountId, session);
    return { landsAt: link.landsAt };
  }
}
