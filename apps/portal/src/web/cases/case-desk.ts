import { Injectable } from '@nestjs/common';
import { type Provider, ProviderReader } from '@samraad/catalogue';
import { type ClockView, ClocksReader, type StoredPause } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { Database, readDomainTime } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { orNotFound } from '../shell';

/** A person with a name and, at the parties, a side. */
export interface NamedParty {
  readonly personId: string;
  readonly name: string;
  readonly side: 'management' | 'employees';
}

/** What every page of the dialogue starts from. */
export interface CaseOnDesk {
  readonly facts: CaseFacts;
  readonly provider: Provider | null;
  /** Of the present provider only. */
  readonly clocks: readonly ClockView[];
  /** Everybody who may act for the parties, each once a side. */
  readonly parties: readonly NamedParty[];
  readonly now: Date;
}

/** Lays a case on the desk: a fixed number of statements, whatever the page. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly cases: CaseReader,
    private readonly clocks: ClocksReader,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
    readonly db: Database,
  ) {}

  /** 404 when there is no such case. */
  async open(caseId: string): Promise<CaseOnDesk> {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const names = await this.people.names(
      this.db,
      facts.parties.map((party) => party.personId),
    );
    const seen = new Set<string>();
    const parties = facts.parties
      .filter(({ personId, side }) => !seen.has(`${personId} ${side}`) && seen.add(`${personId} ${side}`))
      .map(({ personId, side }) => ({ personId, side, name: names.get(personId) ?? '' }));
    return {
      facts,
      parties,
      provider: facts.providerId ? await this.providers.byId(this.db, facts.providerId) : null,
      clocks: (await this.clocks.ofCase(this.db, caseId)).filter((clock) => clock.closedAt === null),
      now: await readDomainTime(this.db),
    };
  }

  /** Every pause ever asked for in the case. */
  pauses(caseId: string): Promise<StoredPause[]> {
    return this.clocks.pausesOf(this.db, caseId);
  }

  /** Who may have a case at its provider now, by name; somebody with two roles there once. */
  async colleagues(facts: CaseFacts): Promise<{ id: string; name: string }[]> {
    if (facts.providerId === null) return [];
    const filter = { roles: ['coordinator', 'consultant'], providerId: facts.providerId } as const;
    const holders = await this.people.holders(this.db, filter, await readDomainTime(this.db));
    return [...new Map(holders.map(({ personId, name }) => [personId, { id: personId, name }])).values()];
  }
}
