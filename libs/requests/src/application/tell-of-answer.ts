import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { endorserAnsweredMail } from '../mail/endorser-answered.mail';
import { answeredForYouMail } from '../mail/answered-for-you.mail';
import { AskEndorsers } from './ask-endorsers';
import type { CaseFacts } from './case-facts';

/** Tells of an answer to whoever endorses: them, with the day they have now, and the other parties. */
@Injectable()
export class TellOfAnswer {
  constructor(
    private readonly people: PeopleReader,
    private readonly endorsers: AskEndorsers,
  ) {}

  async endorser(
    tx: Tx,
    { id: caseId, title }: CaseFacts,
    of: {
      id: string;
      unitId: string;
      regionId: string;
      escalatedAt: Date | null;
      questionId: string;
      lastDay: string | null;
    },
  ): Promise<void> {
    const to = await this.endorsers.peopleOf(tx, caseId, of);
    const vars = { title, caseId, lastDay: of.lastDay };
    await tx.mail(endorserAnsweredMail, vars, {
      to,
      key: `endorser-answered:${of.questionId}:${of.id}`,
      caseId,
    });
  }

  async parties(
    tx: Tx,
    facts: CaseFacts,
    { questionId, by }: { questionId: string; by: string },
  ): Promise<void> {
    const others = facts.parties.map(({ personId }) => personId).filter((personId) => personId !== by);
    const name = (await this.people.names(tx, [by])).get(by) ?? '';
    const vars = { title: facts.title, caseId: facts.id, by: name };
    const key = `answered-for-you:${questionId}`;
    await tx.mail(answeredForYouMail, vars, { to: [...new Set(others)], key, caseId: facts.id });
  }
}
