import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { StageMoved, type StageMovedEvent } from '../domain/request.events';
import type { Stage } from '../domain/request-state';
import { findRequest, saveStage } from '../persistence/request.store';

/** The only way a case changes stage; the caller holds the case lock (architecture.md rule 4). */
@Injectable()
export class AdvanceCase {
  /** Moves the case by the stage table, auditing why; 409 when the table has no such step from here. */
  async execute(tx: Tx, caseId: string, to: Stage, why: string): Promise<void> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    await saveStage(tx, caseId, { from: row.stage, to });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.stage-moved',
      from: row.stage,
      to,
      facts: { why },
    });
    const event: StageMovedEvent = { type: StageMoved.type, caseId, from: row.stage, to };
    await tx.publish(event);
  }
}
