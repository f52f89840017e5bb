import type { DomainEvent, EventType } from '@samraad/platform';

/** From an instant a provider takes no new requests: in one round, or in any. */
export interface ProviderStopsEvent extends DomainEvent {
  readonly type: 'catalogue.provider-stops';
  readonly providerId: string;
  /** What stops it, so that the same is looked at once. */
  readonly cause: string;
  readonly at: Date;
}
export const ProviderStops: EventType<ProviderStopsEvent> = { type: 'catalogue.provider-stops' };
