import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClockStopped } from '@samraad/deadlines';
import { DomainEvents, type Tx } from '@samraad/platform';
import { ProviderReleased, RequestWithdrawn } from '@samraad/requests';
import { findChanges, saveChangeState } from '../persistence/provider-change.store';

/** A wish for another provider lapses when the case has lost its provider, a contract is out, or it is taken back. */
@Injectable()
export class LapseChanges implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(ClockStopped, async (tx, { caseId, kind }) => {
      if (kind === 'contract') await this.execute(tx, caseId);
    });
    this.events.on(ProviderReleased, (tx, { caseId }) => this.execute(tx, caseId));
    this.events.on(RequestWithdrawn, (tx, { caseId }) => this.execute(tx, caseId));
  }

  /** The caller holds the case row. */
  async execute(tx: Tx, caseId: string): Promise<void> {
    for (const change of await findChanges(tx, caseId)) {
      if (change.state !== 'proposed') continue;
      await saveChangeState(tx, change, 'lapsed');
      tx.audit({
        stream: `case:${caseId}`,
        action: 'dialogue.provider-change-lapsed',
        facts: { changeId: change.id },
      });
    }
  }
}
