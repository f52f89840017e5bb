import type { DomainEvent, EventType } from '@samraad/platform';

/** The organisation has changed from now on: how units were just before, for whoever keeps the tree of its time. */
export interface UnitsChangedEvent extends DomainEvent {
  readonly type: 'scheme.units-changed';
  /** Units with the name they had. */
  readonly renamed: readonly { readonly unitId: string; readonly name: string }[];
  /** Units whose place is another, with the path they had. */
  readonly moved: readonly { readonly unitId: string; readonly path: string }[];
  readonly closed: readonly string[];
}
export const UnitsChanged: EventType<UnitsChangedEvent> = { type: 'scheme.units-changed' };

/** A round stands, or its days are others: for whoever waits for one of them. */
export interface RoundChangedEvent extends DomainEvent {
  readonly type: 'scheme.round-changed';
  readonly roundId: string;
}
export const RoundChanged: EventType<RoundChangedEvent> = { type: 'scheme.round-changed' };
