import type { Stage } from './request-state';

/** What tells the time a case is judged by. */
export interface OwnTimeFacts {
  readonly stage: Stage;
  readonly stageSince: Date;
  /** The last signature over its text; null while there is none. */
  readonly lastSignedAt: Date | null;
}

/**
 * The instant whose rules a case is judged by (domain.md §1): the last signature; while it is being signed, when the signatures
 * were asked for; a draft has no time of its own yet (null), and is judged by today's.
 */
export function ownTimeOf({ stage, stageSince, lastSignedAt }: OwnTimeFacts): Date | null {
  if (stage === 'draft') return null;
  if (stage === 'awaiting_signatures') return stageSince;
  return lastSignedAt ?? stageSince;
}
