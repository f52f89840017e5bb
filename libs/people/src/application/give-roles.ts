import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { GrantRole, type Role, scopeOf } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { timeOfDays } from '../domain/role-days.rules';
import { ActingKeeper } from './acting-keeper';

/** A role at one or several units, at a provider, or at none; both days are days on which it is held. */
export interface GiveRolesCommand {
  readonly personId: string;
  readonly role: Role;
  readonly unitIds?: readonly string[];
  readonly providerId?: string | null;
  readonly from: LocalDate;
  readonly lastDay?: LocalDate | null;
}

/** Most units of one command: more come in a file. */
export const mostUnits = 50;

/** A keeper gives somebody a role, at several units at once: all of them, or none. */
@Injectable()
export class GiveRoles {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly roles: GrantRole,
  ) {}

  async execute(tx: Tx, command: GiveRolesCommand): Promise<{ ids: string[] }> {
    const { personId, role, providerId = null, from, lastDay = null } = command;
    const keeper = await this.keepers.of(tx);
    const atUnit = scopeOf(role) === 'unit';
    const unitIds = [...new Set(command.unitIds ?? [])];
    if (atUnit && unitIds.length === 0) refuse('people.no-unit');
    if (unitIds.length > mostUnits) refuse('people.too-many-units', { most: mostUnits });
    const time = timeOfDays(from, lastDay);
    const ids: string[] = [];
    for (const unitId of atUnit ? unitIds : [null]) {
      await this.keepers.expect(tx, keeper, { personId, role, unitId });
      ids.push(await this.roles.execute(tx, { personId, role, unitId, providerId, ...time }));
    }
    return { ids };
  }
}
