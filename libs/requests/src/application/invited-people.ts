import { Injectable } from '@nestjs/common';
import { AccountReader, InvitePerson, PeopleReader } from '@samraad/identity';
import { addressOf, lowerFirst, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import type { InvitedRole } from '../domain/invitation-state';
import { colleagueInvitedMail } from '../mail/colleague-invited.mail';

/** Who is asked, by whom, to what; `known` null for somebody Samråd does not know. */
interface Asked {
  readonly unitId: string;
  readonly role: InvitedRole;
  readonly name: string;
  readonly email: string;
  readonly id: string;
  readonly caseId: string;
  readonly known: string | null;
  readonly by: string;
}

/** Whom an e-mail belongs to, and how they are asked: with a way in when they are new. */
@Injectable()
export class InvitedPeople {
  constructor(
    private readonly accounts: AccountReader,
    private readonly invite: InvitePerson,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** One mailbox is one person, whatever they write after a plus (domain.md §3). */
  async byEmail(tx: Tx, email: string): Promise<string | null> {
    return (await this.accounts.byMailbox(tx, email))?.personId ?? null;
  }

  /** Mails them; answers who they are. */
  async ask(tx: Tx, { id, caseId, known, by, unitId, role, name, email }: Asked): Promise<string> {
    const inviter = (await this.people.names(tx, [by])).get(by) ?? '';
    const unit = (await this.units.byId(tx, unitId)).name;
    const vars = { invitationId: id, inviter, unit, role: lowerFirst(t(`role.${role}`)) };
    if (known !== null) {
      await tx.mail(colleagueInvitedMail, vars, {
        to: [known],
        key: `requests.colleague-invited:${id}`,
        caseId,
      });
      return known;
    }
    const landsAt = addressOf('colleague-invitation', { invitationId: id });
    const asked = t('requests.colleague-asked', { unit, role: vars.role });
    const { personId } = await this.invite.execute(tx, { name, email, inviter, asked, landsAt, caseId });
    return personId;
  }
}
