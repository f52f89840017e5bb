import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';

/** Who gets a mail about a case, by the roles held now. */
@Injectable()
export class PeopleToTell {
  constructor(private readonly people: PeopleReader) {}

  /** The parties of both sides, each once. */
  parties(facts: CaseFacts): string[] {
    return [...new Set(facts.parties.map((party) => party.personId))];
  }

  /** The consultant; the coordinators when there is none, or the consultant has left (domain.md §2 [ours]). */
  async handling(tx: Tx, facts: CaseFacts): Promise<string[]> {
    const consultant = await this.consultant(tx, facts);
    return consultant ? [consultant] : this.coordinators(tx, facts.providerId);
  }

  /** Coordinators and consultant: whoever must know that a deadline is near or past. */
  async responsible(tx: Tx, facts: CaseFacts): Promise<string[]> {
    const consultant = await this.consultant(tx, facts);
    const coordinators = await this.coordinators(tx, facts.providerId);
    return [...new Set(consultant ? [...coordinators, consultant] : coordinators)];
  }

  /** Both central parties. */
  async central(tx: Tx): Promise<string[]> {
    const roles = ['central_employers', 'central_unions'] as const;
    const holders = await this.people.holders(tx, { roles }, await tx.now());
    return [...new Set(holders.map((holder) => holder.personId))];
  }

  /** Who gives the provider's cases to its consultants. */
  async coordinators(tx: Tx, providerId: string | null): Promise<string[]> {
    if (providerId === null) return [];
    const holders = await this.people.holders(tx, { roles: ['coordinator'], providerId }, await tx.now());
    return holders.map((holder) => holder.personId);
  }

  private async consultant(tx: Tx, facts: CaseFacts): Promise<string | null> {
    if (facts.consultantId === null) return null;
    const roles = await this.people.rolesOf(tx, facts.consultantId, await tx.now());
    return roles.some((role) => role.providerId === facts.providerId) ? facts.consultantId : null;
  }
}
