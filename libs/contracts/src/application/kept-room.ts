import { Injectable } from '@nestjs/common';
import { FrameReader } from '@samraad/budget';
import { formatMoney, type Ore, refuse, type Tx } from '@samraad/platform';
import { keptAmong } from '../domain/waiting-list.rules';
import { findWaiting } from '../persistence/waiting.store';
import type { ListPlace } from './waiting-list';

/** What of a frame's free room is kept for whoever's turn it is; a new version or an addendum takes none of it (domain.md §7). */
@Injectable()
export class KeptRoom {
  constructor(private readonly frames: FrameReader) {}

  /** Øre that others may take now. The caller holds the frame. */
  async freeForOthers(tx: Tx, { roundId, providerId }: ListPlace): Promise<Ore> {
    const free = (await this.frames.of(tx, roundId, providerId))?.free ?? 0n;
    return free - keptAmong(await findWaiting(tx, roundId, providerId), free);
  }

  /** 409 when so much more would take room that is kept for one that waits. */
  async expect(tx: Tx, place: ListPlace, more: Ore): Promise<void> {
    if (more <= 0n) return;
    const free = await this.freeForOthers(tx, place);
    if (more > free)
      refuse('contracts.room-is-kept', { more: formatMoney(more), free: formatMoney(free) }, 409);
  }
}
