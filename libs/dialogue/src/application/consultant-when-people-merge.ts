import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleMerged, type PeopleMergedEvent } from '@samraad/identity';
import { DomainEvents, type Tx } from '@samraad/platform';
import { CaseProvider } from '@samraad/requests';
import { casesAtAnyProvider, endAssignment, insertAssignment } from '../persistence/assignment.store';

/** Cases of a consultant who turned out to be another person go on under the one kept. The cases are locked. */
@Injectable()
export class ConsultantWhenPeopleMerge implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly caseProvider: CaseProvider,
  ) {}

  onModuleInit(): void {
    this.events.on(PeopleMerged, (tx, event) => this.move(tx, event));
  }

  private async move(tx: Tx, { keptId, mergedId }: PeopleMergedEvent): Promise<void> {
    const by = tx.actor.kind === 'person' ? tx.actor.personId : keptId;
    for (const { caseId, providerId } of await casesAtAnyProvider(tx, mergedId)) {
      await endAssignment(tx, caseId);
      await this.caseProvider.setConsultant(tx, caseId, keptId);
      await insertAssignment(tx, { caseId, providerId, personId: keptId, note: null, by });
      tx.audit({
        stream: `case:${caseId}`,
        action: 'dialogue.handed-over',
        as: { providerId },
        facts: { personId: keptId, before: mergedId },
      });
    }
  }
}
