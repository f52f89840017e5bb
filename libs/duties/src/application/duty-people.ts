import { Injectable } from '@nestjs/common';
import type { DutyConcern, DutyHolder } from '@samraad/deadlines';
import { PeopleToTell } from '@samraad/dialogue';
import { PeopleReader, type Role } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';

const chairs = ['committee_chair', 'committee_vice_chair'] as const;
type Party = CaseFacts['parties'][number];

/** Who a duty's holder is now, by the roles held at this instant (domain.md §2 [ours]: tasks go to the successor). */
@Injectable()
export class DutyPeople {
  constructor(
    private readonly people: PeopleReader,
    private readonly tell: PeopleToTell,
  ) {}

  /** Person ids, each once; none when the holder has nobody left. */
  async of(tx: Tx, facts: CaseFacts, holder: DutyHolder): Promise<string[]> {
    switch (holder.of) {
      case 'parties':
        return ids(facts.parties.filter(({ unitId }) => at(unitId, holder.unitId)));
      case 'side':
        return ids(ofSide(facts, holder));
      case 'person': {
        const side = ofSide(facts, holder);
        // Whoever was asked, as long as they hold the role; after that the others of the same side and workplace.
        return ids(side.some(({ personId }) => personId === holder.personId) ? [holder] : side);
      }
      case 'provider':
        return this.tell.responsible(tx, { ...facts, providerId: holder.providerId });
      case 'anchor':
        return this.holding(tx, ['anchor'], holder.unitId);
      case 'committee':
        return this.holding(tx, chairs, holder.regionId);
      case 'central':
        return this.tell.central(tx);
    }
  }

  /** Those a late duty concerns. */
  concerned(tx: Tx, facts: CaseFacts, concern: DutyConcern): Promise<string[]> {
    if (concern === 'central') return this.tell.central(tx);
    return concern === 'provider'
      ? this.tell.responsible(tx, facts)
      : Promise.resolve(this.tell.parties(facts));
  }

  /** Who puts it right when a holder has nobody left. */
  async administrators(tx: Tx): Promise<string[]> {
    return ids(await this.people.holders(tx, { roles: ['administrator'] }, await tx.now()));
  }

  private async holding(tx: Tx, roles: readonly Role[], unitId: string): Promise<string[]> {
    return ids(await this.people.holders(tx, { roles, unitIds: [unitId] }, await tx.now()));
  }
}

const at = (held: string, wanted: string | null): boolean => wanted === null || held === wanted;
const ids = (people: readonly { readonly personId: string }[]): string[] => [
  ...new Set(people.map(({ personId }) => personId)),
];
const ofSide = (facts: CaseFacts, holder: { side: Party['side']; unitId: string | null }): Party[] =>
  facts.parties.filter(({ side, unitId }) => side === holder.side && at(unitId, holder.unitId));
