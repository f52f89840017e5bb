import { LockFrames, MoveBetweenFrames } from '@samraad/budget';
import { addCalendarDays, hourOfDay } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { nextLook } from '../domain/carry-over.rules';
import { ClosingReader, type RoundClosing } from './closing.reader';

/** The due work that looks at what is left of a round's frames. */
export const carryOver = 'rounds.carry-over';
export const carryOverKey = (roundId: string): string => `carry-over:${roundId}`;

/**
 * What nobody has used of a closed round follows to the provider's frame in the next one, where the rule says so (domain.md §10):
 * one posting a frame, with the round it came from. What is still waited for is looked at again each month.
 */
@Injectable()
export class CarryOver {
  constructor(
    private readonly closing: ClosingReader,
    private readonly locks: LockFrames,
    private readonly move: MoveBetweenFrames,
  ) {}

  /** Answers how many frames gave something on. */
  async execute(tx: Tx, roundId: string): Promise<number> {
    const seen = await this.closing.find(tx, roundId);
    if (!seen || seen.phase === 'open') return 0;
    await this.lookAgain(tx, seen);
    if (!seen.next || !seen.carriesOver) return 0;
    const frames = seen.frames.flatMap(({ frameId, next }) => (next ? [frameId, next.frameId] : []));
    await this.locks.execute(tx, frames);
    // Read in the statements after the locks: what is free now is what goes.
    const stands = await this.closing.find(tx, roundId);
    const going = stands?.frames.filter(({ left }) => left === 'goes') ?? [];
    for (const { frameId, next, free } of going) {
      await this.move.execute(tx, {
        fromFrameId: frameId,
        toFrameId: next?.frameId ?? '',
        amount: BigInt(free),
        carriedOn: seen.today,
      });
    }
    return going.length;
  }

  private async lookAgain(tx: Tx, seen: RoundClosing): Promise<void> {
    const { roundId, today, lastDeliveryDay, carriesOver, frames } = seen;
    const expected =
      carriesOver && frames.some(({ left, moving }) => left === 'no-next-frame' || BigInt(moving) > 0n);
    const day = nextLook({ today, over: addCalendarDays(lastDeliveryDay, 1), expected });
    if (day === null) return;
    const dueAt = hourOfDay(day, 0);
    await tx.schedule({ kind: carryOver, key: carryOverKey(roundId), dueAt, data: { roundId } });
  }
}
