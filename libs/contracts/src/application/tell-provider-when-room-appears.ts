import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoomAppeared, type RoomAppearedEvent } from '@samraad/budget';
import { PeopleReader } from '@samraad/identity';
import { DomainEvents, type Tx } from '@samraad/platform';
import { roomAppearedMail } from '../mail/room-appeared.mail';
import { findWaiting } from '../persistence/contract.store';

/** Room given back to a frame that somebody waits for: the provider hears of it and takes the first one up (domain.md §7). */
@Injectable()
export class TellProviderWhenRoomAppears implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly people: PeopleReader,
  ) {}

  onModuleInit(): void {
    this.events.on(RoomAppeared, (tx, event) => this.tell(tx, event));
  }

  /** The frame is locked by the publisher; nothing is locked here, only read and mailed. */
  private async tell(tx: Tx, event: RoomAppearedEvent): Promise<void> {
    const waiting = await findWaiting(tx, event.roundId, event.providerId);
    const first = waiting.find((one) => one.price <= event.free);
    if (!first) return;
    const now = await tx.now();
    const coordinators = await this.people.holders(
      tx,
      { roles: ['coordinator'], providerId: event.providerId },
      now,
    );
    await tx.mail(
      roomAppearedMail,
      { caseId: first.caseId, number: first.number },
      {
        to: coordinators.map((one) => one.personId),
        key: `room-appeared:${first.contractId}:${now.getTime()}`,
        caseId: first.caseId,
      },
    );
  }
}
