import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleMerged, type PeopleMergedEvent } from '@samraad/identity';
import { DomainEvents, newId, type Tx } from '@samraad/platform';
import { moveDraftPresence } from '../persistence/draft-together.store';
import {
  actAsBoth,
  moveInformed,
  moveInvitations,
  moveOpenAsk,
  moveSignerPlace,
  signerPlaces,
} from '../persistence/merged-people.store';

/**
 * Two people are one: places as signers, open questions and invitations are the kept one's, and who has acted for a side has
 * done so as both (domain.md §2: compared by person). Whoever merges has locked the cases, and refused those they stand in on
 * both sides.
 */
@Injectable()
export class MoveWhenPeopleMerge implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(PeopleMerged, (tx, event) => this.move(tx, event));
  }

  private async move(tx: Tx, { keptId, mergedId }: PeopleMergedEvent): Promise<void> {
    await actAsBoth(tx, mergedId, keptId);
    await moveInvitations(tx, mergedId, keptId);
    await moveInformed(tx, mergedId, keptId);
    await moveDraftPresence(tx, mergedId, keptId);
    for (const place of await signerPlaces(tx, mergedId)) {
      await moveSignerPlace(tx, place, mergedId, keptId);
      if (place.askId === null) continue;
      await moveOpenAsk(tx, place.askId, newId(), keptId);
      tx.audit({
        stream: `case:${place.caseId}`,
        action: 'requests.signer-merged',
        as: { side: place.side, unitId: place.unitId },
        facts: { personId: keptId, before: mergedId },
      });
    }
  }
}
