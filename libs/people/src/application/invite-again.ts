import { Injectable } from '@nestjs/common';
import { AccountReader, InvitePerson, OneTimeLinks } from '@samraad/identity';
import { addressOf, refuse, type Tx } from '@samraad/platform';
import { ActingKeeper } from './acting-keeper';
import { PersonQuery } from '../read/person.query';
import { expectOwn } from './rename-by-keeper';

/** Whose invitation is sent again: the account that has not come in yet. */
export interface InviteAgainCommand {
  readonly accountId: string;
}

/** How long an invitation stands before it is sent again, and how many go in a day: the mails are somebody's. */
export const inviteAgainAfterMinutes = 10;
export const mostInvitationsADay = 5;

/** A keeper sends an invitation again; the link before it dies (ADR 36). */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly persons: PersonQuery,
    private readonly accounts: AccountReader,
    private readonly invite: InvitePerson,
    private readonly links: OneTimeLinks,
  ) {}

  /** 404 none of the keeper's, 409 has come in or is closed, 429 too soon or too often. */
  async execute(tx: Tx, { accountId }: InviteAgainCommand): Promise<{ personId: string }> {
    const { personId } = (await this.accounts.byId(tx, accountId)) ?? refuse('platform.not-found', {}, 404);
    await expectOwn(tx, this.keepers, this.persons, personId);
    const sent = await this.links.sent(tx, accountId, 'invitation');
    if (sent.sinceMinutes !== null && sent.sinceMinutes < inviteAgainAfterMinutes)
      refuse('people.invited-just-now', { minutes: inviteAgainAfterMinutes }, 429);
    if (sent.today >= mostInvitationsADay) refuse('people.invited-often', {}, 429);
    await this.invite.again(tx, { accountId, landsAt: addressOf('front') });
    return { personId };
  }
}
