import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { ClockKind } from '../domain/clock-rules';
import { ClockStopped, type ClockStoppedEvent } from '../domain/deadlines.events';
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
   * False when there is no such clock counting (stopped before, closed, or none). The outcome is judged by now, when
   * the act is recorded: an act in time that is recorded too late leaves the clock breached, "met on" `at`.
   */
  async execute(tx: Tx, { caseId, kind, by, at }: StopClockCommand): Promise<boolean> {
    const clocks = await lockOpenClocks(tx, caseId);
    const found = clocks.find((clock) => clock.kind === kind && isCounting(clock));
    if (!found) return false;
    const now = await tx.now();
    const stoppedAt = at ?? now;
    const outcome = outcomeOfStop(found, now);
    // The scheduler may have been down: an expired clock is breached first, then stopped.
    const clock = outcome === 'breached' ? await recordBreach(tx, found) : found;
    await unscheduleClock(tx, clock);
    const stopped = { ...clock, stoppedAt, stoppedBy: by, outcome };
    await saveClock(tx, stopped);
    const afterBreach = clock.breachedAt !== null;
    auditClock(tx, stopped, 'stopped', { by, stoppedAt: stoppedAt.toISOString(), afterBreach });
    const { id: clockId, providerId } = stopped;
    const event: ClockStoppedEvent = {
      type: ClockStopped.type,
      clockId,
      caseId,
      kind,
      providerId,
      by,
      stoppedAt,
      outcome,
    };
    await tx.publish(event);
    return true;
  }
}
