import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import type { RoleEndedEvent } from '../domain/identity.events';
import type { Role } from '../domain/role';

/** The end of a role assignment at an instant of domain time. */
export interface EndRoleCommand {
  readonly id: string;
  readonly at: Date;
}

interface Row {
  person_id: string;
  role: Role;
  unit_id: string | null;
  provider_id: string | null;
  valid_from: Date;
  valid_to: Date | null;
}

/** Ends a role; access ends with it. 404 when unknown, 409 when it has ended, 422 before its beginning. */
@Injectable()
export class EndRole {
  async execute(tx: Tx, command: EndRoleCommand): Promise<void> {
    const row = await this.lock(tx, command.id);
    if (row.valid_to !== null) refuse('identity.role-ended', {}, 409);
    if (command.at < row.valid_from) refuse('identity.role-ends-before-start');
    await tx.query('UPDATE role_assignment SET valid_to = $2 WHERE id = $1', [command.id, command.at]);
    const held = { role: row.role, unitId: row.unit_id, providerId: row.provider_id };
    tx.audit({
      stream: `person:${row.person_id}`,
      action: 'identity.role-ended',
      facts: { assignmentId: command.id, ...held, validTo: command.at.toISOString() },
    });
    const event: RoleEndedEvent = {
      type: 'identity.role-ended',
      assignmentId: command.id,
      personId: row.person_id,
      ...held,
      at: command.at,
    };
    await tx.publish(event);
  }

  private async lock(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(
      `SELECT person_id, role, unit_id, provider_id, valid_from, valid_to
       FROM role_assignment WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? refuse('platform.not-found', {}, 404);
  }
}
