import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  RoleEnded,
  type RoleEndedEvent,
  RoleGranted,
  type RoleGrantedEvent,
  RolesTakenIn,
  type RolesTakenInEvent,
  sideOf,
} from '@samraad/identity';
import { DomainEvents, type Tx } from '@samraad/platform';
import { handOverKey } from '../domain/work-keys';
import { casesAsking, unitsAsking } from '../persistence/signature.store';

/** Orders the handing over of signatures at the instant a role ends, or a successor begins. */
@Injectable()
export class HandOverWhenRolesChange implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(RoleEnded, (tx, event) => this.order(tx, event));
    this.events.on(RoleGranted, (tx, event) => this.order(tx, event));
    this.events.on(RolesTakenIn, (tx, event) => this.orderMany(tx, event));
  }

  /** Of many, those at workplaces where somebody is asked: one question for all. */
  private async orderMany(tx: Tx, { roles }: RolesTakenInEvent): Promise<void> {
    const now = await tx.now();
    const asking = await unitsAsking(tx, [...new Set(roles.flatMap(({ unitId }) => unitId ?? []))]);
    for (const role of roles.filter(({ unitId, at }) => unitId !== null && (at > now || asking.has(unitId))))
      await this.order(tx, { ...role, type: RoleGranted.type });
  }

  private async order(tx: Tx, event: RoleEndedEvent | RoleGrantedEvent): Promise<void> {
    const { role, unitId, at, assignmentId, type } = event;
    const side = sideOf(role);
    if (side === null || unitId === null) return;
    // Most roles are granted where nobody is asked for anything; of one that begins later nobody knows yet.
    const begun = type === RoleGranted.type && at <= (await tx.now());
    if (begun && (await casesAsking(tx, unitId, side)).length === 0) return;
    await tx.schedule({
      kind: 'requests.hand-over-signatures',
      key: handOverKey(assignmentId, type),
      dueAt: at,
      data: { unitId, role },
    });
  }
}
