import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { lockOpenClocks, saveClock } from '../persistence/clock.store';
import { lapsePauses } from '../persistence/pause.store';
import { recordBreach, unscheduleClock } from './clock-work';

/** `by` is a code of why: 'declined', 'withdrawn' … */
export interface CloseClocksCommand {
  readonly caseId: string;
  readonly by: string;
}

/** Closes the clocks of a case as met, open or breached; nothing is erased (domain.md §6 [ours]). The caller holds the case row. */
@Injectable()
export class CloseClocks {
  /** How many clocks were closed; 0 when there were none. Questions for pauses lapse with them. */
  async execute(tx: Tx, { caseId, by }: CloseClocksCommand): Promise<number> {
    const clocks = await lockOpenClocks(tx, caseId);
    const closedAt = await tx.now();
    const facts: Record<string, string> = { by };
    for (const found of clocks) {
      const clock = await recordBreach(tx, found);
      await unscheduleClock(tx, clock);
      await saveClock(tx, { ...clock, closedAt, closedBy: by });
      facts[clock.kind] = clock.outcome ?? 'open';
    }
    await lapsePauses(tx, caseId);
    if (clocks.length > 0) tx.audit({ stream: `case:${caseId}`, action: 'deadlines.clocks-closed', facts });
    return clocks.length;
  }
}
