import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoomAppeared } from '@samraad/budget';
import { DomainEvents } from '@samraad/platform';
import { WaitingList } from './waiting-list';

/** Room given back to a frame, or a tranche that opens: a new round of turns for those who wait (domain.md §7 [ours, 2]). */
@Injectable()
export class OfferRoomWhenItAppears implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly list: WaitingList,
  ) {}

  /** The frame is locked by the publisher. */
  onModuleInit(): void {
    this.events.on(RoomAppeared, (tx, event) => this.list.settle(tx, event, true));
  }
}
