import { Injectable } from '@nestjs/common';
import type { DutyConcern } from '@samraad/deadlines';
import { PeopleToTell } from '@samraad/dialogue';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { UnitReader } from '@samraad/scheme';
import type { OpenDuty } from '../domain/open-duty';
import { findHolders } from '../persistence/duty-holders.store';

/** Who a duty's holder is now, by the roles held at this instant (domain.md §2 [ours]: tasks go to the successor). */
@Injectable()
export class DutyPeople {
  constructor(
    private readonly people: PeopleReader,
    private readonly tell: PeopleToTell,
    private readonly units: UnitReader,
  ) {}

  /** Person ids, each once; none when the holder has nobody left. */
  async of(tx: Tx, { id, holder }: Pick<OpenDuty, 'id' | 'holder'>): Promise<readonly string[]> {
    const found = await findHolders(tx, id, await tx.now());
    // Whoever was asked, as long as they hold the role; after that the others of the same side and workplace.
    return holder.of === 'person' && found.includes(holder.personId) ? [holder.personId] : found;
  }

  /** Those a late duty concerns. */
  concerned(tx: Tx, facts: CaseFacts, concern: DutyConcern): Promise<string[]> {
    if (concern === 'central') return this.tell.central(tx);
    return concern === 'provider'
      ? this.tell.responsible(tx, facts)
      : Promise.resolve(this.tell.parties(facts));
  }

  /** The role keepers of the regions that units lie in. */
  async keepers(tx: Tx, unitIds: readonly string[]): Promise<string[]> {
    const regions = (await this.units.linesOf(tx, unitIds)).filter(({ kind }) => kind === 'region');
    if (regions.length === 0) return [];
    const place = { roles: ['role_keeper'] as const, unitIds: regions.map(({ id }) => id) };
    const found = await this.people.holders(tx, place, await tx.now());
    return [...new Set(found.map(({ personId }) => personId))];
  }

  /** Who puts it right when a holder has nobody left. */
  async administrators(tx: Tx): Promise<string[]> {
    const found = await this.people.holders(tx, { roles: ['administrator'] }, await tx.now());
    return [...new Set(found.map(({ personId }) => personId))];
  }
}
