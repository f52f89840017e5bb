import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoleEnded } from '@samraad/identity';
import { DomainEvents } from '@samraad/platform';
import { holdersKey } from '../domain/work-keys';

/** Orders a look, at the instant a role ends, at whether anybody is left to do what its holder owed. */
@Injectable()
export class LookForHoldersWhenRoleEnds implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(RoleEnded, (tx, { assignmentId, at }) =>
      tx.schedule({
        kind: 'duties.look-for-holders',
        key: holdersKey(assignmentId),
        dueAt: at,
        data: { assignmentId },
      }),
    );
  }
}
