import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { lockFrame } from '../persistence/frame.store';

/** Locks several frames ahead of a decision about them, in the order of their ids (architecture.md 5). */
@Injectable()
export class LockFrames {
  async execute(tx: Tx, frameIds: readonly string[]): Promise<void> {
    for (const id of [...new Set(frameIds)].toSorted()) await lockFrame(tx, id);
  }
}
