import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';

/** Who hears about a contract. */
@Injectable()
export class PeopleOfContract {
  constructor(private readonly people: PeopleReader) {}

  /** The provider's consultant and coordinators. */
  async provider(tx: Tx, facts: CaseFacts): Promise<string[]> {
    if (!facts.providerId) return [];
    const held = await this.people.holders(
      tx,
      { roles: ['coordinator'], providerId: facts.providerId },
      await tx.now(),
    );
    const own = facts.consultantId ? [facts.consultantId] : [];
    return [...new Set([...own, ...held.map((one) => one.personId)])];
  }

  /** Both sides. */
  parties(facts: CaseFacts): string[] {
    return [...new Set(facts.parties.map((party) => party.personId))];
  }

  async all(tx: Tx, facts: CaseFacts): Promise<string[]> {
    return [...new Set([...this.parties(facts), ...(await this.provider(tx, facts))])];
  }
}
