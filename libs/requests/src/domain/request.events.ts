import type { DomainEvent, EventType } from '@samraad/platform';
import type { Stage } from './request-state';

/** A case has gone from one stage to another, whoever moved it: what was open only in the one ends with it. */
export interface StageMovedEvent extends DomainEvent {
  readonly type: 'requests.stage-moved';
  readonly caseId: string;
  readonly from: Stage;
  readonly to: Stage;
}
export const StageMoved: EventType<StageMovedEvent> = { type: 'requests.stage-moved' };

/** A complete request has reached its provider: number taken (once), both clocks started. */
export interface RequestCompletedEvent extends DomainEvent {
  readonly type: 'requests.request-completed';
  readonly caseId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly number: number;
  readonly at: Date;
  /** False when another provider takes over after a decline: the number stays. */
  readonly first: boolean;
}
export const RequestCompleted: EventType<RequestCompletedEvent> = { type: 'requests.request-completed' };

/** The parties took their request back. */
export interface RequestWithdrawnEvent extends DomainEvent {
  readonly type: 'requests.request-withdrawn';
  readonly caseId: string;
}
export const RequestWithdrawn: EventType<RequestWithdrawnEvent> = { type: 'requests.request-withdrawn' };

/** Why a case has lost its provider: it declined, was late and the parties chose to go on without it, or both sides agreed on another. */
export type ReleaseWhy = 'declined' | 'left-late' | 'changed';

/** The case has lost its provider: what that provider held for it goes back. */
export interface ProviderReleasedEvent extends DomainEvent {
  readonly type: 'requests.provider-released';
  readonly caseId: string;
  readonly providerId: string;
  readonly why: ReleaseWhy;
}
export const ProviderReleased: EventType<ProviderReleasedEvent> = { type: 'requests.provider-released' };
