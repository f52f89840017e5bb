import { PeopleReader } from '@samraad/identity';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { OrgUnit } from '../domain/org-unit';
import { keptRegions, type KeptRegions, orNotYours } from '../domain/organisation-keeper';

/** Whose part of the organisation the actor keeps: asked in the use case itself, whatever a page showed. */
@Injectable()
export class OrganisationKeeper {
  constructor(private readonly people: PeopleReader) {}

  /** 403 for who keeps nothing. */
  async kept(tx: Tx): Promise<KeptRegions> {
    if (tx.actor.kind !== 'person') return 'all';
    const kept = keptRegions(await this.people.rolesOf(tx, tx.actor.personId, await tx.now()));
    return kept === 'all' || kept.length > 0 ? kept : refuse('scheme.not-your-region', {}, 403);
  }

  /** 403 unless the actor keeps each of the units. */
  async expect(tx: Tx, ...units: readonly OrgUnit[]): Promise<void> {
    const kept = await this.kept(tx);
    for (const { lineage } of units) orRefuse(orNotYours(kept, lineage[0] ?? '') ?? true);
  }
}
