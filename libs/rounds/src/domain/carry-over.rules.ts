import type { LocalDate } from '@samraad/deadlines';
import type { Round } from '@samraad/scheme';

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

/** When what is left is looked at again: the 1st of the next month, and last the day after the last delivery; null after that. */
export function nextLook(
  today: LocalDate,
  lastDeliveryDay: LocalDate,
  dayAfter: (day: LocalDate) => LocalDate,
) {
  const last = dayAfter(lastDeliveryDay);
  if (today >= last) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return first < last ? first : last;
}
