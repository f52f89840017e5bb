import type { DomainEvent, EventType } from '@samraad/platform';
import type { ClockKind } from './clock-rules';
import type { LocalDate } from './local-date';
import type { ClockOutcome } from './stored-clock';

interface ClockEvent extends DomainEvent {
  readonly clockId: string;
  readonly caseId: string;
  readonly kind: ClockKind;
  readonly providerId: string;
  readonly dueAt: Date;
  readonly dueDay: LocalDate;
}

/**
 * A running clock nears its end. Published by due work that holds the lock of the clock row but not of the case row:
 * a subscriber may read the case, never lock it (the lock order is case, then clock).
 */
export interface ClockWarnedEvent extends ClockEvent {
  readonly type: 'deadlines.clock-warned';
  /** Working days from today to the due day; 0 on the day itself. */
  readonly workingDaysLeft: number;
}
export const ClockWarned: EventType<ClockWarnedEvent> = { type: 'deadlines.clock-warned' };

/** The provider's act has stopped a clock. The case row is locked by whoever stopped it. */
export interface ClockStoppedEvent extends DomainEvent {
  readonly type: 'deadlines.clock-stopped';
  readonly clockId: string;
  readonly caseId: string;
  readonly kind: ClockKind;
  readonly providerId: string;
  /** A code of what was done: 'message', 'call', 'contract-sent' … */
  readonly by: string;
  readonly stoppedAt: Date;
  readonly outcome: ClockOutcome;
}
export const ClockStopped: EventType<ClockStoppedEvent> = { type: 'deadlines.clock-stopped' };

/** A clock has expired. The clock row is locked, the case row may not be: a subscriber reads, it never locks the case. */
export interface ClockBreachedEvent extends ClockEvent {
  readonly type: 'deadlines.clock-breached';
  readonly breachedAt: Date;
}
export const ClockBreached: EventType<ClockBreachedEvent> = { type: 'deadlines.clock-breached' };
