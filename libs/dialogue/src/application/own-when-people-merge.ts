import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleMerged, type PeopleMergedEvent } from '@samraad/identity';
import { DomainEvents } from '@samraad/platform';
import { handOverOwn } from '../persistence/seen.store';

/** How far one has read, and what one has begun to write, goes on under the row of a person that is kept. */
@Injectable()
export class OwnWhenPeopleMerge implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(PeopleMerged, (tx, { keptId, mergedId }: PeopleMergedEvent) =>
      handOverOwn(tx, mergedId, keptId),
    );
  }
}
