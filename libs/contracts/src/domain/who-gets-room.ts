import type { WaitingFacts } from './waiting.facts';

/** A contract that waits, and what new room does for it (øre as text). */
export interface RoomForOne extends WaitingFacts {
  /** Free once it has been taken up; null when there is no room for its price, or others come before it. */
  readonly freeAfter: string | null;
  /** What its price lacks, of the one that is offered a part; null for all others. */
  readonly missing: string | null;
}

/**
 * In the queue's order: room is offered to the first, even if it is smaller than its price, and nobody behind it is offered
 * any before it has answered (domain.md §7).
 */
export function whoGetsRoom(waiting: readonly WaitingFacts[], free: bigint): RoomForOne[] {
  let left = free;
  let stopped = false;
  return waiting
    .toSorted((a, b) => a.place - b.place)
    .map((one) => {
      const price = BigInt(one.price);
      if (stopped) return { ...one, freeAfter: null, missing: null };
      if (price > left) {
        stopped = true;
        return { ...one, freeAfter: null, missing: (price - left).toString() };
      }
      left -= price;
      return { ...one, freeAfter: left.toString(), missing: null };
    });
}
