/**
 * What is known of a clock: `stoppedAt` when the provider acted, `closedAt` when it ended otherwise (a decline),
 * `breachedAt` once its breach is recorded: then no act, however early it was held, makes it met again.
 */
export interface ClockFacts {
  readonly due: Date;
  readonly stoppedAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly breachedAt?: Date | null;
}

/**
 * `running`, `breached`: nothing has happened yet, in time or too late. `met`, `met-late`: stopped in time or after.
 * `closed-open`, `closed-breached`: ended without being stopped, before or after it expired.
 */
export const clockStates = [
  'running',
  'breached',
  'met',
  'met-late',
  'closed-open',
  'closed-breached',
] as const;
export type ClockState = (typeof clockStates)[number];

const inTime = { running: 'running', stopped: 'met', closed: 'closed-open' } as const;
const tooLate = { running: 'breached', stopped: 'met-late', closed: 'closed-breached' } as const;

/** The state of a clock; a breach stays visible after it is stopped or closed (`domain.md` §6: never silently cured). */
export function clockState(clock: ClockFacts, now: Date): ClockState {
  const end = clock.stoppedAt ? 'stopped' : clock.closedAt ? 'closed' : 'running';
  const at = clock.stoppedAt ?? clock.closedAt ?? now;
  const late = (clock.breachedAt ?? null) !== null || at >= breachInstant(clock.due);
  return (late ? tooLate : inTime)[end];
}

/** True for every state in which the clock expired before anything stopped it. */
export function isBreach(state: ClockState): boolean {
  return state === 'breached' || state === 'met-late' || state === 'closed-breached';
}

/**
 * The first instant at which an unstopped clock is breached: one second after `due`, midnight in Copenhagen,
 * so that the whole of the due day's last second is in time. Due work for a breach belongs at this instant.
 */
export function breachInstant(due: Date): Date {
  return new Date(due.getTime() + 1000);
}
