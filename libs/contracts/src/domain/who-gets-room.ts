import type { WaitingFacts } from './waiting.facts';

/** A contract that waits, and what new room does for it: there is room for its price, or so much is missing (øre as text). */
export interface RoomForOne extends WaitingFacts {
  /** Free once it has been taken up; null when there is no room for it. */
  readonly freeAfter: string | null;
  readonly missing: string | null;
}

/** In the queue's order: room is offered to the lowest number that fits; one too large stops nobody behind it (domain.md §7). */
export function whoGetsRoom(waiting: readonly WaitingFacts[], free: bigint): RoomForOne[] {
  let left = free;
  return waiting
    .toSorted((a, b) => a.number - b.number)
    .map((one) => {
      const price = BigInt(one.price);
      if (price > left) return { ...one, freeAfter: null, missing: (price - left).toString() };
      left -= price;
      return { ...one, freeAfter: left.toString(), missing: null };
    });
}
