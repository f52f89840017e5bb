import { Injectable } from '@nestjs/common';
import {
  LockFrames,
  mayMove,
  MoveBetweenFrames,
  type MoveFrameChange,
  moveFrameChange,
  placeOf,
} from '@samraad/budget';
import { formatMoney, type Queryable, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { type FrameWithQueue, FramesWithQueue, groundOf } from './frames-with-queue';
import { TellOfFrame } from './tell-of-frame';
import { WaitingList } from './waiting-list';

/** Both frames, and who waits in each. */
export interface MoveFrameFacts {
  readonly from: FrameWithQueue;
  readonly to: FrameWithQueue;
}

/** Both central sides move free money from one frame to another; it meets who waits there at once (domain.md §10, §7). */
@Injectable()
export class MoveFrameProposal extends ProposalKind<MoveFrameChange, MoveFrameFacts> {
  readonly kind = 'frame.move';
  readonly pair = 'central';
  readonly change = moveFrameChange;

  constructor(
    private readonly frames: FramesWithQueue,
    private readonly locks: LockFrames,
    private readonly move: MoveBetweenFrames,
    private readonly list: WaitingList,
    private readonly tell: TellOfFrame,
  ) {
    super();
  }

  subjects({ fromFrameId, toFrameId }: MoveFrameChange) {
    return [`frame:${fromFrameId}`, `frame:${toFrameId}`];
  }

  async facts(db: Queryable, { fromFrameId, toFrameId }: MoveFrameChange): Promise<MoveFrameFacts | null> {
    const [from, to] = (await this.frames.of(db, [fromFrameId, toFrameId])) ?? [];
    return from && to ? { from, to } : null;
  }

  ground({ from, to }: MoveFrameFacts) {
    return { from: groundOf(from), to: groundOf(to) };
  }

  check({ amount }: MoveFrameChange, { from, to }: MoveFrameFacts): Refusal | null {
    const { carriesOver } = from;
    return mayMove({ from: placeOf(from), to: placeOf(to), carriesOver }, BigInt(amount));
  }

  title({ amount }: MoveFrameChange, { from, to }: MoveFrameFacts) {
    const named = (one: FrameWithQueue) =>
      from.roundId === to.roundId ? one.provider : t('budget.frame-in-round', one);
    return t('budget.move-title', {
      amount: formatMoney(BigInt(amount)),
      from: named(from),
      to: named(to),
    });
  }

  override lock(tx: Tx, { fromFrameId, toFrameId }: MoveFrameChange): Promise<void> {
    return this.locks.execute(tx, [fromFrameId, toFrameId]);
  }

  async apply(tx: Tx, change: MoveFrameChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const amount = BigInt(change.amount);
    await this.move.execute(tx, { ...change, amount, proposalId });
    const found = await this.facts(tx, change);
    if (!found) throw new Error('a frame that was moved is gone');
    const { from, to } = found;
    // There is less here than before: a turn may have gone with it. What has come is told by the frame itself.
    await this.list.settle(tx, from);
    await this.tell.execute(tx, to, { by: amount, other: from.provider, proposalId });
    await this.tell.execute(tx, from, { by: -amount, other: to.provider, proposalId });
  }
}
