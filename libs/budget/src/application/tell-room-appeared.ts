import type { Tx } from '@samraad/platform';
import type { Position } from '../domain/accounts';
import type { RoomAppearedEvent } from '../domain/budget.events';
import type { FrameRow } from '../persistence/frame.store';

/** Publishes that a frame has more room than before. */
export async function tellRoomAppeared(tx: Tx, frame: FrameRow, after: Position): Promise<void> {
  const event: RoomAppearedEvent = {
    type: 'budget.room-appeared',
    frameId: frame.id,
    roundId: frame.roundId,
    providerId: frame.providerId,
    free: after.frame.free,
  };
  await tx.publish(event);
}
