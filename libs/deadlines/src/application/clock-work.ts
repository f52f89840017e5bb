import type { Tx } from '@samraad/platform';
import type { ClockBreachedEvent } from '../domain/deadlines.events';
import { breachBegan, breachToRecord, clockTasks, type StoredClock } from '../domain/stored-clock';
import { saveClock } from '../persistence/clock.store';

/** Orders the warnings and the breach still ahead; what lies behind is left out, except an unrecorded breach. */
export async function scheduleClock(tx: Tx, clock: StoredClock): Promise<void> {
  const now = await tx.now();
  for (const task of clockTasks(clock)) {
    if (task.kind === 'deadlines.warn' && task.dueAt <= now) continue;
    if (task.kind === 'deadlines.breach' && clock.breachedAt !== null) continue;
    await tx.schedule({ ...task, data: { clockId: clock.id } });
  }
}

/** Takes back whatever of a clock's warnings and breach has not been done. */
export async function unscheduleClock(tx: Tx, clock: StoredClock): Promise<void> {
  for (const task of clockTasks(clock)) await tx.unschedule(task.key);
}

/** Records an expired clock's breach, once, and tells; answers the clock as it stands then. */
export async function recordBreach(tx: Tx, clock: StoredClock): Promise<StoredClock> {
  if (!breachToRecord(clock, await tx.now())) return clock;
  const breachedAt = breachBegan(clock);
  const breached: StoredClock = { ...clock, outcome: 'breached', breachedAt };
  await saveClock(tx, breached);
  auditClock(tx, breached, 'breached', { breachedAt: breachedAt.toISOString() });
  const event: ClockBreachedEvent = {
    type: 'deadlines.clock-breached',
    clockId: clock.id,
    caseId: clock.caseId,
    kind: clock.kind,
    providerId: clock.providerId,
    dueAt: clock.dueAt,
    dueDay: clock.dueDay,
    breachedAt,
  };
  await tx.publish(event);
  return breached;
}

/** One entry on the case's stream, e.g. `deadlines.dialogue-clock-stopped`. */
export function auditClock(
  tx: Tx,
  clock: StoredClock,
  what: 'stopped' | 'breached' | 'reopened',
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
): void {
  tx.audit({
    stream: `case:${clock.caseId}`,
    action: `deadlines.${clock.kind}-clock-${what}`,
    facts: {
      clockId: clock.id,
      providerId: clock.providerId,
      dueDay: clock.dueDay,
      outcome: clock.outcome,
      ...facts,
    },
  });
}
