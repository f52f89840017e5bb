import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents, type Tx } from '@samraad/platform';
import { RequestCompleted, type RequestCompletedEvent } from '@samraad/requests';
import { remindKey } from '../domain/work-keys';
import { lockToMove, saveQuestionState } from '../persistence/question.store';

/** A request has reached the provider that was asked before: what was written goes with it. No contact, no clock (domain.md §6). */
@Injectable()
export class MoveToCase implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(RequestCompleted, (tx, event) => this.move(tx, event));
  }

  private async move(tx: Tx, { caseId, providerId }: RequestCompletedEvent): Promise<void> {
    for (const question of await lockToMove(tx, { caseId, providerId })) {
      await saveQuestionState(tx, question, { state: 'moved', remindAt: null });
      await tx.unschedule(remindKey(question.id));
      const [from, facts] = [question.state, { questionId: question.id, providerId }];
      tx.audit({
        stream: `question:${question.id}`,
        action: 'questions.moved',
        from,
        to: 'moved',
        facts: { caseId },
      });
      tx.audit({ stream: `case:${caseId}`, action: 'questions.moved', facts });
    }
  }
}
