import { type ChangeStandingCommand, ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { providerChangedMail, providerOfCaseChangedMail } from '../mail/provider-changed.mail';
import { ProviderPlaceQuery } from '../read/provider-place.query';

/** Tells those a decision about a provider concerns: its coordinators, and the parties of cases that are with it. */
@Injectable()
export class TellOfProvider {
  constructor(
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
    private readonly rounds: RoundReader,
    private readonly places: ProviderPlaceQuery,
    private readonly cases: CaseReader,
  ) {}

  async changed(
    tx: Tx,
    { roundId, providerId, kind, from, proposalId }: ChangeStandingCommand,
  ): Promise<void> {
    const { name: provider } = await this.providers.byId(tx, providerId);
    const { name: round } = await this.rounds.byId(tx, roundId);
    const vars = { provider, round, kind, from };
    const held = await this.people.holders(tx, { roles: ['coordinator'], providerId }, await tx.now());
    const to = [...new Set(held.map(({ personId }) => personId))];
    if (to.length > 0)
      await tx.mail(providerChangedMail, vars, { to, key: `provider-changed:${proposalId}` });
    if (kind === 'taken-in' || kind === 'resumed') return;
    for (const caseId of await this.places.cases(tx, roundId, providerId)) {
      await this.tellParties(tx, caseId, { ...vars, proposalId });
    }
  }

  private async tellParties(
    tx: Tx,
    caseId: string,
    {
      proposalId,
      ...vars
    }: { proposalId: string; provider: string; kind: ChangeStandingCommand['kind']; from: string },
  ): Promise<void> {
    const title = (await this.cases.facts(tx, caseId))?.title ?? '';
    const to = await this.cases.partyPeople(tx, caseId);
    const key = `provider-of-case-changed:${proposalId}:${caseId}`;
    await tx.mail(providerOfCaseChangedMail, { ...vars, title, caseId }, { to, key, caseId });
  }
}
