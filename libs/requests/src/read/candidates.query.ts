import { Injectable } from '@nestjs/common';
import { countsIn, PeopleReader, type Role, sideOf, type Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { partyRoles } from '../domain/side';

/** Somebody who may sign for a workplace, or be told that a request was made. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly unitId: string;
  readonly unit: string;
  /** The side the role may sign for at a workplace of the case; null when it may only be informed. */
  readonly side: Side | null;
  /** Said by themselves, and not confirmed yet. */
  readonly stated?: boolean;
}

const toldRoles = [...partyRoles, 'informed', 'anchor'] as const satisfies readonly Role[];

/** Who there is to sign and to inform: at the workplaces, and at the levels above them (domain.md §3 [M]). */
@Injectable()
export class CandidatesQuery {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** For a case without whose role is only stated, and in another (ADR 44). */
  async of(db: Queryable, unitIds: readonly string[], at: Date, caseId?: string): Promise<Candidate[]> {
    const line = await this.units.linesOf(db, unitIds);
    const holders = await this.people.holders(
      db,
      { roles: toldRoles, unitIds: line.map(({ id }) => id) },
      at,
    );
    const here = holders.filter((one) => caseId === undefined || countsIn(one, caseId));
    return here.map(({ personId, name, role, unitId, stated }) => ({
      personId,
      name,
      role,
      unitId: unitId ?? '',
      unit: line.find(({ id }) => id === unitId)?.name ?? '',
      stated: stated ?? false,
      side: unitIds.includes(unitId ?? '') ? sideOf(role) : null,
    }));
  }
}
