import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { findSameRole, insertSuccession } from '../persistence/role.store';

/** Who takes over a role as it ends. */
export interface NameSuccessorCommand {
  readonly assignmentId: string;
  readonly personId: string;
  readonly at: Date;
}

/** Names as successor somebody who holds the same role at the same place at that instant already. */
@Injectable()
export class NameSuccessor {
  /** False when they do not: then they are to be given it. 409 when the role has a successor. */
  async execute(tx: Tx, { assignmentId, personId, at }: NameSuccessorCommand): Promise<boolean> {
    const same = await findSameRole(tx, assignmentId, personId, at);
    if (same === null) return false;
    await insertSuccession(tx, same, { assignmentId, kind: 'successor' });
    tx.audit({
      stream: `person:${personId}`,
      action: 'identity.successor-named',
      facts: { assignmentId: same, successor: assignmentId },
    });
    return true;
  }
}
