import { PeopleReader } from '@samraad/identity';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { keyOfName, type RoundPlan } from '../domain/round-plan';
import { roundDecidedMail } from '../mail/round-decided.mail';

/** Tells those a round concerns before any workplace: its providers, and the Hovedudvalg that are to choose. */
@Injectable()
export class TellOfRound {
  constructor(
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
  ) {}

  async opened(tx: Tx, roundId: string, plan: RoundPlan): Promise<void> {
    const now = await tx.now();
    const serving = new Set((await this.providers.inRound(tx, roundId)).map(({ id }) => id));
    const held = await this.people.holders(
      tx,
      { roles: ['coordinator', 'committee_chair', 'committee_vice_chair'] },
      now,
    );
    const told = held.filter(({ providerId }) => providerId === null || serving.has(providerId));
    const to = [...new Set(told.map(({ personId }) => personId))];
    if (to.length === 0) return;
    const { name, requestsFrom: from, requestsTo, modelChoiceBy } = plan;
    await tx.mail(
      roundDecidedMail,
      { name, key: keyOfName(name), from, to: requestsTo, modelChoiceBy },
      { to, key: `round-decided:${roundId}` },
    );
  }
}
