import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { addStatedFor } from '../persistence/role.store';

/** A role that its holder has stated, and a case more that it counts in. */
export interface StateRoleInCommand {
  readonly personId: string;
  readonly assignmentId: string;
  readonly caseId: string;
}

/** A role somebody has stated before is stated in one case more (ADR 44). */
@Injectable()
export class StateRoleIn {
  /** False where it counts already. */
  async execute(tx: Tx, { personId, assignmentId, caseId }: StateRoleInCommand): Promise<boolean> {
    const added = await addStatedFor(tx, assignmentId, caseId);
    if (added)
      tx.audit({
        stream: `person:${personId}`,
        action: 'identity.role-stated-in',
        facts: { assignmentId, caseId },
      });
    return added;
  }
}
