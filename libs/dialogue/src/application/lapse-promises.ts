import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ClockKind, ClockStopped } from '@samraad/deadlines';
import { DomainEvents, type Tx } from '@samraad/platform';
import { ProviderReleased, RequestWithdrawn } from '@samraad/requests';
import { promiseMayMove, type PromiseState } from '../domain/promise-state';
import { findPromises, savePromiseState } from '../persistence/promise.store';

/** A promise lapses with what it was about: the clock is stopped, or the provider has left the case (domain.md §6 [ours, 2]). */
@Injectable()
export class LapsePromises implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(ClockStopped, (tx, { caseId, kind }) => this.execute(tx, caseId, kind));
    this.events.on(ProviderReleased, (tx, { caseId }) => this.execute(tx, caseId));
    this.events.on(RequestWithdrawn, (tx, { caseId }) => this.execute(tx, caseId));
  }

  /** Of one clock, or of all. The caller holds the case row. */
  async execute(tx: Tx, caseId: string, clock?: ClockKind): Promise<void> {
    for (const promise of await findPromises(tx, caseId)) {
      if (clock !== undefined && promise.clock !== clock) continue;
      if (promiseMayMove(promise.state, 'lapsed')) await this.lapse(tx, promise);
    }
  }

  /** This one alone, which the state table lets lapse. */
  async lapse(
    tx: Tx,
    promise: {
      readonly id: string;
      readonly state: PromiseState;
      readonly caseId: string;
      readonly clock: ClockKind;
    },
  ) {
    await savePromiseState(tx, promise, 'lapsed');
    tx.audit({
      stream: `case:${promise.caseId}`,
      action: 'dialogue.promise-lapsed',
      facts: { promiseId: promise.id, clock: promise.clock },
    });
  }
}
