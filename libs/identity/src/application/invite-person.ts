import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkEmail } from '../domain/account.rules';
import { invitationMail } from '../mail/invitation.mail';
import { AccountReader } from './account.reader';
import { CreatePerson } from './create-person';
import { OneTimeLinks } from './one-time-links';

/** Somebody who is to come in by themselves. */
export interface InvitePersonCommand {
  /** The person, when they are known by name already; else one is made. */
  readonly personId?: string;
  readonly name: string;
  readonly email: string;
  /** Who invites, in words for the mail; left out when the system does. */
  readonly inviter?: string;
  /** One sentence of what is asked of them; never what a case is about. */
  readonly asked?: string;
  /** The path they come to when the password is chosen. */
  readonly landsAt?: string;
  /** The case they are asked into, whose course then tells that they were written to. */
  readonly caseId?: string;
}

/** Who was invited. */
export interface InvitedPerson {
  readonly personId: string;
  readonly accountId: string;
}

/**
 * Makes a person and an account without a password, and mails a link that lets them choose one (7 days). For other use
 * cases too: it takes the caller's unit of work. Refuses 'identity.email-taken' (422), and a bad name or address.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly accounts: AccountReader,
    private readonly links: OneTimeLinks,
  ) {}

  async execute(tx: Tx, command: InvitePersonCommand): Promise<InvitedPerson> {
    const email = orRefuse(checkEmail(command.email));
    if (await this.accounts.byEmail(tx, email)) refuse('identity.email-taken');
    const personId = command.personId ?? (await this.createPerson.execute(tx, command));
    const accountId = newId();
    const made = await tx.query(
      `INSERT INTO account (id, person_id, email) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [accountId, personId, email],
    );
    if (made.length === 0) refuse('identity.email-taken');
    const record = { action: 'identity.account-created', facts: { personId }, personal: { email } };
    tx.audit({ stream: `account:${accountId}`, ...record });
    await this.sendLink(tx, { accountId, personId, email }, command);
    return { personId, accountId };
  }

  /** A new link for somebody who has not come in yet; the old one dies. Refuses (409) who has a password. */
  async again(tx: Tx, command: { readonly accountId: string } & InvitationWords): Promise<void> {
    const account = await this.accounts.byId(tx, command.accountId);
    if (account === null) refuse('platform.not-found', {}, 404);
    if (account.hasComeIn || !account.active) refuse('identity.already-in', {}, 409);
    await this.sendLink(tx, account, command);
  }

  private async sendLink(
    tx: Tx,
    { accountId, personId, email }: InvitedPerson & { readonly email: string },
    { inviter, asked, landsAt, caseId }: InvitationWords,
  ): Promise<void> {
    const link = await this.links.issue(tx, { purpose: 'invitation', accountId, email, landsAt });
    const vars = { inviter: inviter ?? null, asked: asked ?? null, until: link.expiresAt };
    const key = `identity.invitation:${link.id}`;
    const order = { to: [personId], key, address: email, secret: link.secret, ...(caseId && { caseId }) };
    await tx.mail(invitationMail, vars, order);
  }
}

type InvitationWords = Pick<InvitePersonCommand, 'inviter' | 'asked' | 'landsAt' | 'caseId'>;
