import { Injectable } from '@nestjs/common';
import { GrantRole, NameSuccessor, type RoleWithTime } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import type { Keeper } from '../domain/role-keeping.rules';
import { ActingKeeper } from './acting-keeper';

/** Who takes a role over. */
export interface Heir {
  readonly personId: string;
}

/** Gives a role on: to a successor as it ends, or to a deputy for a time. */
@Injectable()
export class HandToHeir {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly roles: GrantRole,
    private readonly successor: NameSuccessor,
  ) {}

  /** A successor who holds the same role there already is only named; the others are given it from then on. */
  async succeed(tx: Tx, keeper: Keeper, held: RoleWithTime, heir: Heir & { from: Date }): Promise<void> {
    const { personId, from } = heir;
    await this.expectOther(tx, keeper, held, personId);
    const named = await this.successor.execute(tx, { assignmentId: held.id, personId, at: from });
    if (named) return;
    const { role, unitId, providerId } = held;
    const heirOf = { assignmentId: held.id, kind: 'successor' } as const;
    await this.roles.execute(tx, { personId, role, unitId, providerId, from, heirOf });
  }

  /** A deputy holds the role beside who they stand in for, from one instant to another. */
  async standIn(
    tx: Tx,
    keeper: Keeper,
    held: RoleWithTime,
    deputy: Heir & { readonly from: Date; readonly to: Date },
  ): Promise<string> {
    const { personId, from, to } = deputy;
    await this.expectOther(tx, keeper, held, personId);
    const { role, unitId, providerId } = held;
    const heirOf = { assignmentId: held.id, kind: 'deputy' } as const;
    return this.roles.execute(tx, { personId, role, unitId, providerId, from, to, heirOf });
  }

  private async expectOther(tx: Tx, keeper: Keeper, held: RoleWithTime, personId: string): Promise<void> {
    if (personId === held.personId) refuse('people.heir-is-self');
    await this.keepers.expect(tx, keeper, { ...held, personId });
  }
}
