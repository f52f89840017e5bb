import { type DueCalculation, calculateDue } from './calculate-due';
import type { ClockKind, ClockRules } from './clock-rules';
import { breachInstant } from './clock-state';
import type { LocalDate } from './local-date';
import type { Pause } from './pauses';

/** A clock of a case as it is stored, with the rules it was started under. */
export interface StoredClock {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ClockKind;
  readonly providerId: string;
  readonly roundId: string;
  readonly rules: ClockRules;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueDay: LocalDate;
  readonly appliedPauses: readonly string[];
  readonly stoppedAt: Date | null;
  readonly stoppedBy: string | null;
  readonly outcome: ClockOutcome | null;
  readonly breachedAt: Date | null;
  readonly reopenedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
}

/** How a clock ended: stopped in time, or expired (also when it was stopped later). */
export type ClockOutcome = 'met' | 'breached';

/** A clock that still counts: neither stopped nor closed. */
export function isCounting(clock: Pick<StoredClock, 'stoppedAt' | 'closedAt'>): boolean {
  return clock.stoppedAt === null && clock.closedAt === null;
}

/**
 * The outcome of a clock whose stop is recorded at an instant: what was done in time but recorded after the due day is
 * a breach all the same, "met on …" (domain.md §6 [ours, 2]).
 */
export function outcomeOfStop(
  clock: Pick<StoredClock, 'dueAt' | 'breachedAt'>,
  recordedAt: Date,
): ClockOutcome {
  return clock.breachedAt === null && recordedAt < breachInstant(clock.dueAt) ? 'met' : 'breached';
}

/** Whether a pause could still move anything: some clock counts and has not expired. */
export const anyToPause = (clocks: readonly StoredClock[], now: Date): boolean =>
  clocks.some((clock) => movedByPauses(clock, now));

/** Whether a breach is to be recorded now: still counting, expired, and not recorded before. */
export function breachToRecord(clock: StoredClock, now: Date): boolean {
  return isCounting(clock) && clock.breachedAt === null && now >= breachInstant(clock.dueAt);
}

/** When the breach began: at the due day's end, or when a clock with a due day gone by was opened again. */
export function breachBegan(clock: Pick<StoredClock, 'dueAt' | 'reopenedAt'>): Date {
  const end = breachInstant(clock.dueAt);
  return clock.reopenedAt !== null && clock.reopenedAt > end ? clock.reopenedAt : end;
}

/** A pause moves only a clock that counts and has not expired: a breach is never cured. */
export function movedByPauses(clock: StoredClock, now: Date): boolean {
  return isCounting(clock) && clock.breachedAt === null && now < breachInstant(clock.dueAt);
}

/** The calculation behind a clock's due day, from its own rules and the pauses that were applied to it. */
export function recalculate(clock: StoredClock, pauses: readonly Pause[]): DueCalculation {
  return calculateDue(clock.startedAt, clock.kind, clock.rules, pauses);
}

/** The work that records a clock's breach. Its key carries the due day: a moved clock has it to do anew. */
export const breachKey = ({ id, dueDay }: Pick<StoredClock, 'id' | 'dueDay'>): string =>
  `deadlines.breach:${id}:${dueDay}`;
