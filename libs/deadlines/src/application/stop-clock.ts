import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { ClockKind } from '../domain/clock-rules';
import { isCounting, outcomeOfStop } from '../domain/stored-clock';
import { lockOpenClocks, saveClock } from '../persistence/clock.store';
import { auditClock, recordBreach, unscheduleClock } from './clock-work';

/** `by` is a code of what the provider did ('message', 'call', 'contract-sent' …); `at` when it did so, now if left out. */
export interface StopClockCommand {
  readonly caseId: string;
  readonly kind: ClockKind;
  readonly by: string;
  readonly at?: Date;
}

/** Stops a clock by the provider's act (domain.md §6). The caller holds the case row. */
@Injectable()
export class StopClock {
  /**
   * False when there is no such clock counting (stopped before, closed, or none). A breach recorded before stays on
   * record; the outcome is judged by `at` against the due day.
   */
  async execute(tx: Tx, { caseId, kind, by, at }: StopClockCommand): Promise<boolean> {
    const clocks = await lockOpenClocks(tx, caseId);
    const found = clocks.find((clock) => clock.kind === kind && isCounting(clock));
    if (!found) return false;
    const stoppedAt = at ?? (await tx.now());
    const outcome = outcomeOfStop(found, stoppedAt);
    // The scheduler may have been down: an expired clock is breached first, then stopped.
    const clock = outcome === 'breached' ? await recordBreach(tx, found) : found;
    await unscheduleClock(tx, clock);
    const stopped = { ...clock, stoppedAt, stoppedBy: by, outcome };
    await saveClock(tx, stopped);
    const afterBreach = clock.breachedAt !== null;
    auditClock(tx, stopped, 'stopped', { by, stoppedAt: stoppedAt.toISOString(), afterBreach });
    return true;
  }
}
