import { Injectable } from '@nestjs/common';
import { JudgeStatedRole, RoleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { ActingKeeper } from './acting-keeper';

/** Whether a role that its holder has stated is right. */
export interface JudgeRoleCommand {
  readonly assignmentId: string;
  readonly right: boolean;
}

/** The administrator, or the region's role keeper, confirms a stated role or revokes it (domain.md §2–3). */
@Injectable()
export class JudgeRole {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly roles: RoleReader,
    private readonly stated: JudgeStatedRole,
  ) {}

  /** 403 for another region's, 404 for one that nobody has stated, 409 when it is judged or has ended. */
  async execute(tx: Tx, { assignmentId, right }: JudgeRoleCommand): Promise<void> {
    const keeper = await this.keepers.of(tx);
    const role = (await this.roles.byId(tx, assignmentId)) ?? refuse('platform.not-found', {}, 404);
    await this.keepers.expect(tx, keeper, role);
    const judged = { id: assignmentId, by: keeper.personId };
    await (right ? this.stated.confirm(tx, judged) : this.stated.revoke(tx, judged));
  }
}
