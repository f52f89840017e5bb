import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader, type Side } from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { contractPartWords } from './contract-parts.da';

const words = contractPartWords.names;

/** Names of people and providers around a case. */
@Injectable()
export class DeskNames {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
  ) {}

  async provider(id: string | null): Promise<string> {
    return (id && (await this.providers.find(this.db, id))?.name) || words.provider;
  }

  async signers(facts: CaseFacts): Promise<Record<Side, readonly string[]>> {
    const able = facts.parties.filter((party) => party.unitId === facts.coordinatingUnitId);
    const names = await this.people.names(
      this.db,
      able.map((party) => party.personId),
    );
    const of = (side: Side) => [
      ...new Set(able.filter((party) => party.side === side).map((party) => names.get(party.personId) ?? '')),
    ];
    return { management: of('management'), employees: of('employees') };
  }
}
