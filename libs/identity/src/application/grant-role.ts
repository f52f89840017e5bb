import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { rolePlace } from '../domain/grant-role.rules';
import type { RoleGrantedEvent } from '../domain/identity.events';
import { type Role, sideOf } from '../domain/role';

/** A role at its place from an instant of domain time. */
export interface GrantRoleCommand {
  readonly personId: string;
  readonly role: Role;
  readonly unitId?: string | null;
  readonly providerId?: string | null;
  readonly from: Date;
}

/** Gives a person a role; answers the assignment's id. 409 when the same role is held there already. */
@Injectable()
export class GrantRole {
  async execute(tx: Tx, command: GrantRoleCommand): Promise<string> {
    const { role, unitId, providerId } = orRefuse(rolePlace(command));
    const id = newId();
    const rows = await tx.query(
      `INSERT INTO role_assignment (id, person_id, role, unit_id, provider_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
      [id, command.personId, role, unitId, providerId, command.from],
    );
    if (rows.length === 0) refuse('identity.role-held', {}, 409);
    tx.audit({
      stream: `person:${command.personId}`,
      action: 'identity.role-granted',
      facts: {
        assignmentId: id,
        role,
        unitId,
        providerId,
        side: sideOf(role),
        validFrom: command.from.toISOString(),
      },
    });
    const event: RoleGrantedEvent = {
      type: 'identity.role-granted',
      assignmentId: id,
      personId: command.personId,
      role,
      unitId,
      providerId,
      at: command.from,
    };
    await tx.publish(event);
    return id;
  }
}
