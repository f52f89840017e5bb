import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { findFrameId, lockFrame } from '../persistence/frame.store';

/** Locks a provider's frame in a round ahead of a decision that also reads who waits for it; null when none is set. */
@Injectable()
export class LockFrame {
  async execute(
    tx: Tx,
    place: { readonly roundId: string; readonly providerId: string },
  ): Promise<string | null> {
    const frameId = await findFrameId(tx, place.roundId, place.providerId);
    return frameId === null ? null : ((await lockFrame(tx, frameId))?.id ?? null);
  }
}
