import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoleReader, StatedRoleRevoked } from '@samraad/identity';
import { DomainEvents, type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { VoidWhenRoleRevoked } from '../application/void-when-role-revoked';
import { roleRevokedKey } from '../domain/work-keys';

/** What was signed in a role that was never held. Work of its own: cases are locked before people, and the revoking holds one. */
@Injectable()
export class RoleRevokedJob extends DueWorkJob implements OnModuleInit {
  readonly kind = 'requests.role-revoked';

  constructor(
    private readonly events: DomainEvents,
    private readonly roles: RoleReader,
    private readonly cases: VoidWhenRoleRevoked,
  ) {
    super();
  }

  override onModuleInit(): void {
    super.onModuleInit();
    this.events.on(StatedRoleRevoked, (tx, { assignmentId, at }) =>
      tx.schedule({ kind: this.kind, key: roleRevokedKey(assignmentId), dueAt: at, data: { assignmentId } }),
    );
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const role = await this.roles.byId(tx, data.assignmentId ?? '');
    return role !== null && (await this.cases.execute(tx, role)) > 0 ? 'done' : 'skipped';
  }
}
