import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents, type Tx } from '@samraad/platform';
import { isOpenIn, StageMoved, type StageMovedEvent } from '@samraad/requests';
import { findChanges, saveChangeState } from '../persistence/provider-change.store';

/**
 * A wish for another provider lapses when the case comes where nobody could answer it: it has lost its provider, a contract is out
 * (the first, or a further one), or it is taken back. While changes are asked for in a contract none is out, and a wish may wait.
 */
@Injectable()
export class LapseChanges implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(StageMoved, (tx, event) => this.whenClosed(tx, event));
  }

  private async whenClosed(tx: Tx, { caseId, from, to }: StageMovedEvent): Promise<void> {
    const open = (stage: StageMovedEvent['to']) => isOpenIn('dialogue.change-provider', stage);
    if (open(from) && !open(to)) await this.lapse(tx, caseId);
  }

  /** The mover holds the case row. */
  private async lapse(tx: Tx, caseId: string): Promise<void> {
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
