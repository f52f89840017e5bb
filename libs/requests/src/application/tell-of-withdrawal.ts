import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { endorsementNotNeededMail } from '../mail/endorsement-not-needed.mail';
import { invitationWithdrawnMail } from '../mail/invitation-withdrawn.mail';
import { requestWithdrawnMail } from '../mail/request-withdrawn.mail';
import { findEndorsements } from '../persistence/endorsement.store';
import { AskEndorsers } from './ask-endorsers';
import type { CaseFacts } from './case-facts';

/** Tells that a request is taken back: its parties, those asked to join, its provider, whoever was asked to endorse it, and who is invited to it. */
@Injectable()
export class TellOfWithdrawal {
  constructor(
    private readonly people: PeopleReader,
    private readonly endorsers: AskEndorsers,
  ) {}

  /** Before the endorsements are ended: afterwards nobody is asked any more. */
  async endorsersOf(tx: Tx, { id: caseId, title }: CaseFacts): Promise<void> {
    const open = (await findEndorsements(tx, caseId)).filter(({ state }) => state === 'asked');
    for (const one of open) {
      const to = await this.endorsers.peopleOf(tx, caseId, one);
      const key = `endorsement-not-needed:${one.id}`;
      await tx.mail(endorsementNotNeededMail, { title }, { to, key, caseId });
    }
  }

  /** The reason is for those who asked together; a provider, and whoever was only invited, are told that it is over. */
  async others(
    tx: Tx,
    facts: CaseFacts,
    {
      by,
      reason,
      invited,
    }: { readonly by: string; readonly reason: string; readonly invited: readonly string[] },
  ): Promise<void> {
    const { id: caseId, title, number } = facts;
    const name = (await this.people.names(tx, [by])).get(by) ?? '';
    const parties = [...new Set([...facts.parties, ...facts.invited].map(({ personId }) => personId))];
    const others = (ids: readonly string[]) => ids.filter((id) => !parties.includes(id));
    const mail = { title, caseId, by: name, sent: number !== null };
    const key = `request-withdrawn:${caseId}`;
    await tx.mail(requestWithdrawnMail, { ...mail, reason }, { to: parties, key, caseId });
    const provider = others(await this.provider(tx, facts));
    await tx.mail(requestWithdrawnMail, { ...mail, reason: null }, { to: provider, key, caseId });
    const over = { title, by: name, withdrawn: true };
    await tx.mail(invitationWithdrawnMail, over, { to: others(invited), key: `uninvited:${caseId}`, caseId });
  }

  private async provider(tx: Tx, { providerId }: CaseFacts): Promise<string[]> {
    if (providerId === null) return [];
    const held = await this.people.holders(tx, { roles: ['coordinator'], providerId }, await tx.now());
    return held.map(({ personId }) => personId);
  }
}
