import type { ServerState } from '../domain/delivery-outcome';

/** What came of one attempt. */
export interface DeliveryReport {
  readonly sent: boolean;
  readonly server: ServerState;
}
