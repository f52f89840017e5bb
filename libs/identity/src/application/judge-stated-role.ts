import { Injectable } from '@nestjs/common';
import { readRow, refuse, type Tx } from '@samraad/platform';
import { roleStateAt } from '../domain/role-time.rules';
import type { StatedRoleRevokedEvent } from '../domain/identity.events';
import { RoleAssignment } from '../persistence/role-assignment.entity';
import { EndRole } from './end-role';

/** A stated role, by its assignment, and who judges it. */
export interface JudgeStatedRoleCommand {
  readonly id: string;
  readonly by: string;
}

/** A role that its holder has stated is confirmed, and then as good as one from the register, or revoked (domain.md §2–3). */
@Injectable()
export class JudgeStatedRole {
  constructor(private readonly end: EndRole) {}

  /** 404 when there is none, 409 when it is judged or has ended, 422 of one's own. */
  async confirm(tx: Tx, { id, by }: JudgeStatedRoleCommand): Promise<void> {
    const row = await this.open(tx, { id, by });
    await tx.query('UPDATE role_assignment SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [
      id,
      by,
      await tx.now(),
    ]);
    this.record(tx, row, 'identity.stated-role-confirmed');
  }

  /** Ends the role now and tells that it never was: what was signed in it is looked at by whom it concerns. */
  async revoke(tx: Tx, { id, by }: JudgeStatedRoleCommand): Promise<void> {
    const row = await this.open(tx, { id, by });
    const at = await tx.now();
    await this.end.execute(tx, { id, at: at < row.validFrom ? row.validFrom : at });
    await tx.query('UPDATE role_assignment SET revoked_by = $2 WHERE id = $1', [id, by]);
    this.record(tx, row, 'identity.stated-role-revoked');
    const { personId, role, unitId, providerId } = row;
    const event: StatedRoleRevokedEvent = {
      ...{ type: 'identity.stated-role-revoked', assignmentId: id, personId, role, unitId, providerId },
      at,
    };
    await tx.publish(event);
  }

  private async open(tx: Tx, { id, by }: JudgeStatedRoleCommand): Promise<RoleAssignment> {
    const row =
      (await readRow(tx, RoleAssignment, 'WHERE id = $1 FOR UPDATE', [id])) ??
      refuse('platform.not-found', {}, 404);
    if (row.statedAt === null) refuse('platform.not-found', {}, 404);
    const ended = roleStateAt({ from: row.validFrom, to: row.validTo }, await tx.now()) === 'ended';
    if (row.confirmedAt !== null || ended) refuse('identity.stated-role-judged', {}, 409);
    if (row.personId === by) refuse('identity.own-role');
    return row;
  }

  private record(tx: Tx, { id, personId, role, unitId }: RoleAssignment, action: string): void {
    tx.audit({ stream: `person:${personId}`, action, facts: { assignmentId: id, role, unitId } });
  }
}
