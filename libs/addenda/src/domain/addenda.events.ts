import type { DomainEvent, EventType, Ore } from '@samraad/platform';

/** All have signed an addendum: money and plan are as it says. */
export interface AddendumSignedEvent extends DomainEvent {
  readonly type: 'addenda.addendum-signed';
  readonly caseId: string;
  readonly contractId: string;
  readonly addendumId: string;
  /** Øre. */
  readonly priceBefore: Ore;
  readonly price: Ore;
}
export const AddendumSigned: EventType<AddendumSignedEvent> = { type: 'addenda.addendum-signed' };
