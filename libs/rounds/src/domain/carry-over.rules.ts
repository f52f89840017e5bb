import type { LocalDate } from '@samraad/deadlines';
import type { Stage } from '@samraad/requests';
import type { Round } from '@samraad/scheme';

/** With a provider, and without a contract all have signed. */
export const beforeContract: readonly Stage[] = [
  'choosing_provider',
  'sent_to_provider',
  'in_dialogue',
  'contract_proposed',
  'waiting_for_room',
];

/** A frame of a round that takes no more requests, in øre. */
export interface FrameLeft {
  readonly set: boolean;
  readonly free: bigint;
  /** Cases that may still need what is free. */
  readonly needs: number;
  /** The provider has a frame in the next round. */
  readonly next: boolean;
}

/** Why what is left of a frame stays for now, or that it goes; 'nothing': there is none. */
export type LeftOutcome = 'goes' | 'waits-for-cases' | 'no-next-frame' | 'stays' | 'nothing';

/**
 * What becomes of money nobody has used (domain.md §10): it follows to the next round where the rule says so, once no case of the
 * round can need it; at the latest when nothing more can be agreed, the day after the last delivery.
 */
export function leftOf(
  { set, free, needs, next }: FrameLeft,
  { carriesOver, over }: { readonly carriesOver: boolean; readonly over: boolean },
): LeftOutcome {
  if (!set || free === 0n) return 'nothing';
  if (!carriesOver) return 'stays';
  if (!next) return 'no-next-frame';
  return needs > 0 && !over ? 'waits-for-cases' : 'goes';
}

/** The round that takes over: the one that opens next after another's last day for requests. */
export const nextRound = <R extends Pick<Round, 'requestsFrom'>>(
  rounds: readonly R[],
  { requestsTo }: { readonly requestsTo: LocalDate },
): R | null =>
  rounds
    .filter(({ requestsFrom }) => requestsFrom > requestsTo)
    .toSorted((a, b) => (a.requestsFrom < b.requestsFrom ? -1 : 1))[0] ?? null;

/** Whether drafts, and what is being signed, are a round's own: it has opened, and none has after it. */
export const isTaking = (
  { requestsFrom }: Pick<Round, 'requestsFrom'>,
  next: Pick<Round, 'requestsFrom'> | null,
  today: LocalDate,
): boolean => requestsFrom <= today && (next === null || next.requestsFrom > today);

/** What decides whether what is left is looked at again. */
export interface LookFacts {
  readonly today: LocalDate;
  /** The day after the last delivery: from then on no case is waited for. */
  readonly over: LocalDate;
  /** Money may still come back to a frame, or a frame to follow to may still come. */
  readonly expected: boolean;
}

/** When what is left is looked at again: the 1st of the next month, and the day it is over; null once nothing is expected. */
export function nextLook({ today, over, expected }: LookFacts): LocalDate | null {
  if (today >= over && !expected) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return today < over && over < first ? over : first;
}
