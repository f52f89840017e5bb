import { Injectable } from '@nestjs/common';
import { isId, type Queryable, readRow } from '@samraad/platform';
import type { RoleHeld } from '../domain/role';
import type { RoleTime } from '../domain/role-time.rules';
import { RoleAssignment } from '../persistence/role-assignment.entity';

/** A role at its place, with its time. */
export interface RoleWithTime extends RoleHeld, RoleTime {}

/** One role by its id, whenever it is held. */
@Injectable()
export class RoleReader {
  async byId(db: Queryable, id: string): Promise<RoleWithTime | null> {
    if (!isId(id)) return null;
    const row = await readRow(db, RoleAssignment, 'WHERE id = $1', [id]);
    if (!row) return null;
    const { personId, role, unitId, providerId, validFrom: from, validTo: to } = row;
    return { id, personId, role, unitId, providerId, from, to };
  }
}
