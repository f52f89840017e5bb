import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, readRow, type Tx } from '@samraad/platform';
import { roleEndedOf } from '../application/end-role';
import { RoleAssignment } from '../persistence/role-assignment.entity';

/** The instant at which a role ends: an event like any other, so that open tasks go on to who is left (domain.md §2). */
@Injectable()
export class RoleEndJob extends DueWorkJob {
  readonly kind = 'identity.role-end';

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const row = await readRow(tx, RoleAssignment, 'WHERE id = $1 FOR UPDATE', [data.assignmentId ?? '']);
    // Its end was moved or taken back meanwhile.
    if (!row?.validTo || row.validTo > (await tx.now())) return 'skipped';
    const { id, role, unitId, providerId, personId, validTo } = row;
    tx.audit({
      stream: `person:${personId}`,
      action: 'identity.role-ended',
      facts: { assignmentId: id, role, unitId, providerId, validTo: validTo.toISOString() },
    });
    await tx.publish(roleEndedOf(row, validTo));
    return 'done';
  }
}
