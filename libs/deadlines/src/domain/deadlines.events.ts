import type { DomainEvent, EventType } from '@samraad/platform';
import type { ClockKind } from './clock-rules';
import type { ClockOutcome } from './stored-clock';

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
