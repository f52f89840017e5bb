import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { ClockKind } from '../domain/clock-rules';
import { lockOpenClocks, saveClock } from '../persistence/clock.store';
import { auditClock, scheduleClock } from './clock-work';

/** A stopped clock that must run on. */
export interface ReopenClockCommand {
  readonly caseId: string;
  readonly kind: ClockKind;
}

/** Opens a stopped clock again with its old due day: a sent contract was withdrawn (domain.md §6 [ours]). The caller holds the case row. */
@Injectable()
export class ReopenClock {
  /** False when no such clock is stopped. A due day gone by is breached by the next sweep. */
  async execute(tx: Tx, { caseId, kind }: ReopenClockCommand): Promise<boolean> {
    const clocks = await lockOpenClocks(tx, caseId);
    const clock = clocks.find((one) => one.kind === kind && one.stoppedAt !== null);
    if (!clock) return false;
    const open = {
      ...clock,
      stoppedAt: null,
      stoppedBy: null,
      outcome: clock.breachedAt ? ('breached' as const) : null,
      reopenedAt: await tx.now(),
    };
    await saveClock(tx, open);
    await scheduleClock(tx, open);
    auditClock(tx, open, 'reopened');
    return true;
  }
}
