import { Injectable } from '@nestjs/common';
import { orRefuse, readRow, refuse, type Tx } from '@samraad/platform';
import { type RoleEndedEvent } from '../domain/identity.events';
import { checkRoleTime, roleStateAt } from '../domain/role-time.rules';
import { roleEndKey } from '../domain/work-keys';
import { RoleAssignment } from '../persistence/role-assignment.entity';
import { lockPerson, saveRoleEnd } from '../persistence/role.store';

/** When a role ends: an instant of domain time, or null while its end is not known. */
export interface EndRoleCommand {
  readonly id: string;
  readonly at: Date | null;
}

/** The event of a role's end, from its row. */
export const roleEndedOf = (row: RoleAssignment, at: Date): RoleEndedEvent => ({
  type: 'identity.role-ended',
  assignmentId: row.id,
  personId: row.personId,
  role: row.role,
  unitId: row.unitId,
  providerId: row.providerId,
  at,
});

/**
 * Says when a role ends; access ends with it. An end that has come is told at once; one that lies ahead is due work, which
 * tells it at that instant, and can be moved or taken back until then.
 */
@Injectable()
export class EndRole {
  /** 404 when unknown, 409 when it has ended or is held again within the new time, 422 before its beginning. */
  async execute(tx: Tx, { id, at }: EndRoleCommand): Promise<void> {
    const found =
      (await readRow(tx, RoleAssignment, 'WHERE id = $1', [id])) ?? refuse('platform.not-found', {}, 404);
    await lockPerson(tx, found.personId);
    const row =
      (await readRow(tx, RoleAssignment, 'WHERE id = $1 FOR UPDATE', [id])) ??
      refuse('platform.not-found', {}, 404);
    const now = await tx.now();
    const { validFrom: from, validTo } = row;
    if (roleStateAt({ from, to: validTo }, now) === 'ended') refuse('identity.role-ended', {}, 409);
    orRefuse(checkRoleTime({ from, to: at }));
    if (!(await saveRoleEnd(tx, id, at))) refuse('identity.role-held', {}, 409);
    const over = at !== null && at <= now;
    const { role, unitId, providerId, personId } = row;
    tx.audit({
      stream: `person:${personId}`,
      action: over ? 'identity.role-ended' : 'identity.role-end-set',
      facts: { assignmentId: id, role, unitId, providerId, validTo: at?.toISOString() ?? null },
    });
    if (over || at === null) await tx.unschedule(roleEndKey(id));
    else {
      const data = { assignmentId: id };
      await tx.schedule({ kind: 'identity.role-end', key: roleEndKey(id), dueAt: at, data });
    }
    if (over) await tx.publish(roleEndedOf(row, at));
  }
}
