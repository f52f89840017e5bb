import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleMerged } from '@samraad/identity';
import { DomainEvents } from '@samraad/platform';
import { lockPeople } from '../persistence/meeting.store';
import { moveMeetingAttendee, movePollAttendee } from '../persistence/merged-attendee.store';
import { moveOwnTimes } from '../persistence/own-times.store';

/** What is asked of and booked for somebody who turned out to be another person is the kept one's. The cases are locked. */
@Injectable()
export class BookingsWhenPeopleMerge implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(PeopleMerged, async (tx, { keptId, mergedId }) => {
      await lockPeople(tx, [keptId, mergedId]);
      const one = { keptId, mergedId, now: await tx.now() };
      await movePollAttendee(tx, one);
      await moveMeetingAttendee(tx, one);
      await moveOwnTimes(tx, one);
    });
  }
}
