import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoomAppeared, type RoomAppearedEvent } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { DomainEvents, type Tx } from '@samraad/platform';
import { addendumRoomMail } from '../mail/addendum-room.mail';
import { waitingAddenda } from '../persistence/waiting-addenda.store';

/** There is room for what a waiting addendum costs more, and no contract waits: the provider is told, and sends it again. */
@Injectable()
export class TellAddendumOfRoom implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly tell: PeopleToTell,
  ) {}

  /** The frame is locked by the publisher: nothing is locked here. */
  onModuleInit(): void {
    this.events.on(RoomAppeared, (tx, event) => this.execute(tx, event));
  }

  async execute(tx: Tx, { roundId, providerId, free }: RoomAppearedEvent): Promise<void> {
    const fitting = (await waitingAddenda(tx, roundId, providerId)).filter(({ more }) => more <= free);
    if (fitting.length === 0) return;
    const to = await this.tell.coordinators(tx, providerId);
    const at = (await tx.now()).getTime();
    for (const { id, caseId, title } of fitting) {
      await tx.mail(addendumRoomMail, { title, caseId }, { to, key: `addendum-room:${id}:${at}`, caseId });
    }
  }
}
