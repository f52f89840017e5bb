import { readRow, type Tx } from '@samraad/platform';
import type { RoleEndedEvent } from '../domain/identity.events';
import { roleEndKey } from '../domain/work-keys';
import { endRest } from '../persistence/merge.store';
import { RoleAssignment } from '../persistence/role-assignment.entity';
import { roleEndedOf } from './end-role';

/**
 * Ends at once whatever roles somebody holds or is to hold. Answers what is to be told, by the caller and last: a role to come
 * was never held, and is told of to nobody.
 */
export async function endRolesOf(tx: Tx, personId: string, now: Date): Promise<RoleEndedEvent[]> {
  const told: RoleEndedEvent[] = [];
  for (const id of await endRest(tx, personId, now)) {
    await tx.unschedule(roleEndKey(id));
    const row = await readRow(tx, RoleAssignment, 'WHERE id = $1', [id]);
    if (row && row.validFrom < now) told.push(roleEndedOf(row, now));
  }
  return told;
}
