import { Injectable } from '@nestjs/common';
import { Ports, type Tx } from '@samraad/platform';
import { type AskedPurpose, maySignInByMail } from '../domain/link-asked.rules';
import { passwordLinkMail } from '../mail/password-link.mail';
import { signInLinkMail } from '../mail/sign-in-link.mail';
import { signInWithPasswordMail } from '../mail/sign-in-with-password.mail';
import { OneTimeLinks } from './one-time-links';
import { type HelpedOwner, PassOnPasswordHelp } from './pass-on-password-help';
import { PeopleReader } from './people.reader';
import { accountKeySql } from './sign-in-keys';

/** An account by its digest, which asking it was, and for what. */
export interface SendAskedLinkCommand {
  readonly account: string;
  readonly ask: string;
  readonly purpose: AskedPurpose;
  readonly landsAt: string;
}

/**
 * Sends the owner of an account the link they asked for. Where mails to the address bounce, those who keep users and roles are
 * told instead that somebody has forgotten their password. Nothing when there is no such account.
 */
@Injectable()
export class SendAskedLink {
  constructor(
    private readonly people: PeopleReader,
    private readonly links: OneTimeLinks,
    private readonly passOn: PassOnPasswordHelp,
    private readonly ports: Ports,
  ) {}

  async execute(tx: Tx, { account, ask, purpose, landsAt }: SendAskedLinkCommand): Promise<void> {
    const [owner] = await tx.query<HelpedOwner>(
      `SELECT account.id, account.person_id, account.email, person.name
       FROM account JOIN person ON person.id = account.person_id
       WHERE ${accountKeySql} = $1 AND account.active`,
      [account],
    );
    if (owner === undefined) return;
    if (purpose === 'sign-in') return this.signIn(tx, owner, { ask, landsAt });
    const address = { personId: owner.person_id, address: owner.email };
    if ((await this.ports.mail.reaches?.(tx, address)) === false) return this.passOn.execute(tx, owner, ask);
    await this.sendLink(tx, owner, { purpose, landsAt: null });
  }

  private async signIn(
    tx: Tx,
    owner: HelpedOwner,
    { ask, landsAt }: Pick<SendAskedLinkCommand, 'ask' | 'landsAt'>,
  ): Promise<void> {
    const held = await this.people.rolesOf(tx, owner.person_id, await tx.now());
    if (maySignInByMail(held))
      return this.sendLink(tx, owner, { purpose: 'sign-in', landsAt: landsAt || null });
    const key = `identity.sign-in-with-password:${ask}`;
    await tx.mail(signInWithPasswordMail, {}, { to: [owner.person_id], key, address: owner.email });
  }

  private async sendLink(
    tx: Tx,
    { id: accountId, person_id, email }: HelpedOwner,
    { purpose, landsAt }: { readonly purpose: AskedPurpose; readonly landsAt: string | null },
  ): Promise<void> {
    const { id, expiresAt, secret } = await this.links.issue(tx, { purpose, accountId, email, landsAt });
    const order = { to: [person_id], address: email, secret };
    const vars = { until: expiresAt };
    if (purpose === 'reset')
      await tx.mail(passwordLinkMail, vars, { ...order, key: `identity.password-link:${id}` });
    else await tx.mail(signInLinkMail, vars, { ...order, key: `identity.sign-in-link:${id}` });
  }
}
