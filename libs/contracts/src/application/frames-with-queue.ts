import { Injectable } from '@nestjs/common';
import { type FrameFacts, FrameFactsReader } from '@samraad/budget';
import type { Queryable } from '@samraad/platform';
import type { WaitingFacts } from '../domain/waiting.facts';
import { waitingIn } from '../persistence/waiting-facts.store';

/** A frame, and who waits for room in it. Plain JSON. */
export interface FrameWithQueue extends FrameFacts {
  readonly waiting: readonly WaitingFacts[];
}

/** Frames as a proposal about them states them. */
@Injectable()
export class FramesWithQueue {
  constructor(private readonly frames: FrameFactsReader) {}

  /** In the order asked for; null when one of them does not exist. Three statements. */
  async of(db: Queryable, frameIds: readonly string[]): Promise<FrameWithQueue[] | null> {
    const [frames, waiting] = [await this.frames.of(db, frameIds), await waitingIn(db, frameIds)];
    const found = frameIds.flatMap((id) => {
      const frame = frames.get(id);
      return frame ? [{ ...frame, waiting: waiting.get(id) ?? [] }] : [];
    });
    return found.length === frameIds.length ? found : null;
  }
}

/** What may not move between proposal and approval: total, free, tranches, and the queue with its prices. */
export const groundOf = ({ figures, tranches, waiting, phase }: FrameWithQueue) => ({
  total: figures.total,
  free: figures.free,
  phase,
  tranches: tranches.map(({ id, amount, opened }) => ({ id, amount, opened })),
  waiting: waiting.map(({ contractId, price }) => ({ contractId, price })),
});
