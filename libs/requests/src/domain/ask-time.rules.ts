import { refusal, type Refusal } from '@samraad/platform';

/** What decides whether a question for a signature is still in time. */
export interface AskTime {
  readonly now: Date;
  /** Its last instant. */
  readonly expiresAt: Date;
  /** The round that was open when the signatures were asked for, and the one that is open now. */
  readonly askedIn: string | null;
  readonly openNow: string | null;
}

/**
 * Why a question can't be answered, nor passed on, though nobody has closed it yet: its 21 days are gone, or its round is. The
 * work that closes it may be late; what is signed never is (domain.md §1, §3 [ours]).
 */
export function askTimeObstacle({ now, expiresAt, askedIn, openNow }: AskTime): Refusal | null {
  if (openNow === null) return refusal('requests.no-open-round');
  if (askedIn !== openNow) return refusal('requests.signing-round-over', {}, 409);
  return now > expiresAt ? refusal('requests.signing-time-over', {}, 409) : null;
}
