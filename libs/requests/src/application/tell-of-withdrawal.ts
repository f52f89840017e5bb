import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { endorsementNotNeededMail } from '../mail/endorsement-not-needed.mail';
import { requestWithdrawnMail } from '../mail/request-withdrawn.mail';
import { findEndorsements } from '../persistence/endorsement.store';
import { AskEndorsers } from './ask-endorsers';
import type { CaseFacts } from './case-facts';

/** Tells that a request is taken back: its parties, those asked to join, its provider, and whoever was asked to endorse it. */
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

  async others(tx: Tx, facts: CaseFacts): Promise<void> {
    const asked = [...facts.parties, ...facts.invited].map(({ personId }) => personId);
    const to = [...new Set([...asked, ...(await this.provider(tx, facts))])];
    const vars = { title: facts.title, caseId: facts.id };
    await tx.mail(requestWithdrawnMail, vars, { to, key: `request-withdrawn:${facts.id}`, caseId: facts.id });
  }

  private async provider(tx: Tx, { providerId }: CaseFacts): Promise<string[]> {
    if (providerId === null) return [];
    const held = await this.people.holders(tx, { roles: ['coordinator'], providerId }, await tx.now());
    return held.map(({ personId }) => personId);
  }
}
