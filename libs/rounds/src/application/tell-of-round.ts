import { PeopleReader } from '@samraad/identity';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { keyOfName, type RoundPlan } from '../domain/round-plan';
import type { RoundClosing } from './closing.reader';
import { roundChangedMail } from '../mail/round-changed.mail';
import { roundClosedMail } from '../mail/round-closed.mail';
import { roundClosesMail } from '../mail/round-closes.mail';
import { roundDecidedMail } from '../mail/round-decided.mail';

/** Tells those a round concerns before any workplace: its providers, and the Hovedudvalg that are to choose. */
@Injectable()
export class TellOfRound {
  constructor(
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
    private readonly rounds: RoundReader,
  ) {}

  async opened(tx: Tx, roundId: string, plan: RoundPlan): Promise<void> {
    const to = await this.concerned(tx, roundId);
    if (to.length === 0) return;
    const { name, requestsFrom: from, requestsTo, modelChoiceBy } = plan;
    await tx.mail(
      roundDecidedMail,
      { name, key: keyOfName(name), from, to: requestsTo, modelChoiceBy },
      { to, key: `round-decided:${roundId}` },
    );
  }

  async changed(
    tx: Tx,
    roundId: string,
    { proposalId, ...said }: { readonly proposalId: string; readonly name: string; readonly from: string },
  ): Promise<void> {
    const to = await this.concerned(tx, roundId);
    if (to.length === 0) return;
    const { key } = await this.rounds.byId(tx, roundId);
    await tx.mail(roundChangedMail, { ...said, key }, { to, key: `round-changed:${proposalId}` });
  }

  /** It is to end sooner: before anything falls. */
  async closes(
    tx: Tx,
    roundId: string,
    { proposalId, ...said }: { readonly proposalId: string; readonly name: string; readonly lastDay: string },
  ): Promise<void> {
    const to = await this.concerned(tx, roundId);
    if (to.length === 0) return;
    const { key } = await this.rounds.byId(tx, roundId);
    await tx.mail(roundClosesMail, { ...said, key }, { to, key: `round-closes:${proposalId}` });
  }

  /** It has ended: both central sides are told how it stands. */
  async closed(tx: Tx, { roundId, key, name, open, frames, lastDeliveryDay }: RoundClosing): Promise<void> {
    const roles = ['central_employers', 'central_unions'] as const;
    const held = await this.people.holders(tx, { roles }, await tx.now());
    const to = [...new Set(held.map(({ personId }) => personId))];
    if (to.length === 0) return;
    const left = frames.reduce((sum, { free }) => sum + BigInt(free), 0n).toString();
    const { running, drafts, signing } = open;
    await tx.mail(
      roundClosedMail,
      { name, key, running, drafts: drafts + signing, left, lastDeliveryDay },
      { to, key: `round-closed:${roundId}` },
    );
  }

  /** Coordinators of its providers, and the chairs of every Hovedudvalg. */
  private async concerned(tx: Tx, roundId: string): Promise<string[]> {
    const now = await tx.now();
    const serving = new Set((await this.providers.inRound(tx, roundId)).map(({ id }) => id));
    const held = await this.people.holders(
      tx,
      { roles: ['coordinator', 'committee_chair', 'committee_vice_chair'] },
      now,
    );
    const told = held.filter(({ providerId }) => providerId === null || serving.has(providerId));
    return [...new Set(told.map(({ personId }) => personId))];
  }
}
