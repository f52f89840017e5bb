import { Injectable } from '@nestjs/common';
import { readRow, refuse, type Tx } from '@samraad/platform';
import type { RoleEndedEvent } from '../domain/identity.events';
import { RoleAssignment } from '../persistence/role-assignment.entity';

/** The end of a role assignment at an instant of domain time. */
export interface EndRoleCommand {
  readonly id: string;
  readonly at: Date;
}

/** Ends a role; access ends with it. 404 when unknown, 409 when it has ended, 422 before its beginning. */
@Injectable()
export class EndRole {
  async execute(tx: Tx, command: EndRoleCommand): Promise<void> {
    const row =
      (await readRow(tx, RoleAssignment, 'WHERE id = $1 FOR UPDATE', [command.id])) ??
      refuse('platform.not-found', {}, 404);
    if (row.validTo !== null) refuse('identity.role-ended', {}, 409);
    if (command.at < row.validFrom) refuse('identity.role-ends-before-start');
    await tx.query('UPDATE role_assignment SET valid_to = $2 WHERE id = $1', [command.id, command.at]);
    const held = { role: row.role, unitId: row.unitId, providerId: row.providerId };
    tx.audit({
      stream: `person:${row.personId}`,
      action: 'identity.role-ended',
      facts: { assignmentId: command.id, ...held, validTo: command.at.toISOString() },
    });
    const event: RoleEndedEvent = {
      type: 'identity.role-ended',
      assignmentId: command.id,
      personId: row.personId,
      ...held,
      at: command.at,
    };
    await tx.publish(event);
  }
}
