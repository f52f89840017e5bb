import type { DomainEvent, EventType, Ore } from '@samraad/platform';

/**
 * There is more free in a frame than before: a tranche opened, or room was released. Told while the frame is locked,
 * so a handler orders work or mail and locks no case (lock order: case → contract → frame).
 */
export interface RoomAppearedEvent extends DomainEvent {
  readonly type: 'budget.room-appeared';
  readonly frameId: string;
  readonly roundId: string;
  readonly providerId: string;
  /** Øre free now. */
  readonly free: Ore;
}
export const RoomAppeared: EventType<RoomAppearedEvent> = { type: 'budget.room-appeared' };
