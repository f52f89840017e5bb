/** Something that happened, told to libs further right inside the same transaction. Ids and facts only. */
export interface DomainEvent {
  /** Past tense, '<area>.<what happened>'. */
  readonly type: string;
}

/** Names an event type so that publisher and subscriber agree on its shape. */
export interface EventType<E extends DomainEvent> {
  readonly type: E['type'];
  readonly shape?: E;
}
