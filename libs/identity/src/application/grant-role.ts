import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { rolePlace } from '../domain/grant-role.rules';
import type { RoleGrantedEvent } from '../domain/identity.events';
import { type Role, sideOf } from '../domain/role';
import { checkRoleTime, neverBeside } from '../domain/role-time.rules';
import { roleEndKey } from '../domain/work-keys';
import { onlyClosedAccounts } from '../persistence/account.store';
import { insertRole, insertSuccession, lockPerson, type SuccessionKind } from '../persistence/role.store';

/** A role at its place from an instant of domain time, to another where its end is known. */
export interface GrantRoleCommand {
  readonly personId: string;
  readonly role: Role;
  readonly unitId?: string | null;
  readonly providerId?: string | null;
  readonly from: Date;
  readonly to?: Date | null;
  /** Whose role it takes over or stands in for: open tasks go to whoever is named so first. */
  readonly heirOf?: { readonly assignmentId: string; readonly kind: SuccessionKind };
  /** The case in which the holder says so, and nobody else yet: until a role keeper confirms it, it is marked, and counts there. */
  readonly statedIn?: string;
}

const statedBy = (caseId: string | undefined, now: Date) =>
  caseId === undefined ? { statedAt: null, statedFor: [] } : { statedAt: now, statedFor: [caseId] };

/** Gives a person a role; answers the assignment's id. */
@Injectable()
export class GrantRole {
  /** 409 when the same role is held there already, or every account of theirs is closed; 422 for both central sides, or an end before the beginning. */
  async execute(tx: Tx, command: GrantRoleCommand): Promise<string> {
    const { role, unitId, providerId } = orRefuse(rolePlace(command));
    const { from, to } = orRefuse(checkRoleTime({ from: command.from, to: command.to ?? null }));
    const { personId } = command;
    await this.lockOpen(tx, personId);
    await this.expectApart(tx, personId, role, { from, to });
    const id = newId();
    const made = await insertRole(tx, {
      id,
      personId,
      role,
      unitId,
      providerId,
      validFrom: from,
      validTo: to,
      ...statedBy(command.statedIn, await tx.now()),
    });
    if (!made) refuse('identity.role-held', {}, 409);
    if (command.heirOf) await insertSuccession(tx, id, command.heirOf);
    const place = { assignmentId: id, role, unitId, providerId };
    tx.audit({
      stream: `person:${personId}`,
      action: 'identity.role-granted',
      facts: {
        ...place,
        side: sideOf(role),
        validFrom: from.toISOString(),
        ...(to && { validTo: to.toISOString() }),
        ...(command.statedIn && { stated: true, caseId: command.statedIn }),
        ...(command.heirOf && { [command.heirOf.kind]: command.heirOf.assignmentId }),
      },
    });
    if (to) {
      const data = { assignmentId: id };
      await tx.schedule({ kind: 'identity.role-end', key: roleEndKey(id), dueAt: to, data });
    }
    const event: RoleGrantedEvent = { type: 'identity.role-granted', ...place, personId, at: from };
    await tx.publish(event);
    return id;
  }

  /** Whoever cannot come in would be counted as left for what nobody does. */
  private async lockOpen(tx: Tx, personId: string): Promise<void> {
    await lockPerson(tx, personId);
    if (await onlyClosedAccounts(tx, personId)) refuse('identity.person-closed', {}, 409);
  }

  private async expectApart(tx: Tx, personId: string, role: Role, time: { from: Date; to: Date | null }) {
    const other = neverBeside(role);
    if (other === null) return;
    const both = await tx.query(
      `SELECT 1 FROM role_assignment WHERE person_id = $1 AND role = $2
         AND tstzrange(valid_from, valid_to) && tstzrange($3, $4)`,
      [personId, other, time.from, time.to],
    );
    if (both.length > 0) refuse('identity.both-central');
  }
}
