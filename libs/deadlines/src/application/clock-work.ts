import type { Tx } from '@samraad/platform';
import { breachInstant } from '../domain/clock-state';
import { breachBegan, breachKey, breachToRecord, type StoredClock } from '../domain/stored-clock';
import { saveClock } from '../persistence/clock.store';

/** Orders a clock's breach, unless it is recorded. */
export async function scheduleClock(tx: Tx, clock: StoredClock): Promise<void> {
  if (clock.breachedAt !== null) return;
  const dueAt = breachInstant(clock.dueAt);
  const data = { clockId: clock.id };
  await tx.schedule({ kind: 'deadlines.breach', key: breachKey(clock), dueAt, data });
}

/** Takes a clock's breach back, when it has not been recorded. */
export const unscheduleClock = (tx: Tx, clock: StoredClock): Promise<void> => tx.unschedule(breachKey(clock));

/** Records an expired clock's breach, once; answers the clock as it stands then. */
export async function recordBreach(tx: Tx, clock: StoredClock): Promise<StoredClock> {
  if (!breachToRecord(clock, await tx.now())) return clock;
  const breachedAt = breachBegan(clock);
  const breached: StoredClock = { ...clock, outcome: 'breached', breachedAt };
  await saveClock(tx, breached);
  auditClock(tx, breached, 'breached', { breachedAt: breachedAt.toISOString() });
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
