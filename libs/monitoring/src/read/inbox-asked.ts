import type { Stage } from '@samraad/requests';

/** What narrows a provider's inbox, in every list alike. */
export interface InboxNarrowing {
  readonly search?: string | undefined;
  /** By its key. */
  readonly theme?: string | undefined;
  readonly regionId?: string | undefined;
  readonly kind?: 'advice' | 'inspiration' | undefined;
  readonly stage?: Stage | undefined;
  /** Who has the case. */
  readonly consultantId?: string | undefined;
  /** Only where the provider itself is past a day. */
  readonly late?: boolean | undefined;
}
