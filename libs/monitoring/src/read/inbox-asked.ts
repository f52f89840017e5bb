import type { Stage } from '@samraad/requests';

/** What narrows a provider's inbox, in every list alike. */
export interface InboxNarrowing {
  readonly search?: string;
  /** By its key. */
  readonly theme?: string;
  readonly regionId?: string;
  readonly kind?: 'advice' | 'inspiration';
  readonly stage?: Stage;
  /** Who has the case. */
  readonly consultantId?: string;
  /** Only where the provider itself is past a day. */
  readonly late?: boolean;
}
