import { Injectable } from '@nestjs/common';
import {
  ChangeFrame,
  type ChangeFrameChange,
  changeFrameChange,
  type FrameChange,
  type FrameFacts,
  LockFrames,
  planFrameChange,
  standingOf,
} from '@samraad/budget';
import { formatMoney, isRefusal, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { type FrameWithQueue, FramesWithQueue, groundOf } from './frames-with-queue';
import { TellOfFrame } from './tell-of-frame';
import { WaitingList } from './waiting-list';

/** The change as the rules take it, in øre. */
export const frameChangeOf = ({ amounts, added }: ChangeFrameChange): FrameChange => ({
  amounts: amounts.map(({ trancheId, amount }) => ({ trancheId, amount: BigInt(amount) })),
  added: added.map(({ opensOn, amount }) => ({ opensOn, amount: BigInt(amount) })),
});

/** All tranches together, opened or not, with what was moved here, as they are and as they will be, in øre. */
export function plannedOf(
  { tranches, moved }: FrameFacts,
  change: ChangeFrameChange,
): { before: bigint; after: bigint } {
  const { amounts, added } = frameChangeOf(change);
  const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, BigInt(moved));
  const before = sum(tranches.map(({ amount }) => BigInt(amount)));
  const changed = tranches.map(
    ({ id, amount }) => amounts.find(({ trancheId }) => trancheId === id)?.amount ?? BigInt(amount),
  );
  return { before, after: sum([...changed, ...added.map(({ amount }) => amount)]) };
}

/** Both central sides raise or lower a frame, tranche by tranche, never below what is used (domain.md §10). */
@Injectable()
export class ChangeFrameProposal extends ProposalKind<ChangeFrameChange, FrameWithQueue> {
  readonly kind = 'frame.change';
  readonly pair = 'central';
  readonly change = changeFrameChange;

  constructor(
    private readonly frames: FramesWithQueue,
    private readonly locks: LockFrames,
    private readonly changeFrame: ChangeFrame,
    private readonly list: WaitingList,
    private readonly tell: TellOfFrame,
  ) {
    super();
  }

  subjects({ frameId }: ChangeFrameChange) {
    return [`frame:${frameId}`];
  }

  async facts(db: Queryable, { frameId }: ChangeFrameChange): Promise<FrameWithQueue | null> {
    return (await this.frames.of(db, [frameId]))?.[0] ?? null;
  }

  ground(facts: FrameWithQueue) {
    return groundOf(facts);
  }

  check(change: ChangeFrameChange, facts: FrameWithQueue): Refusal | null {
    if (facts.phase === 'over') return refusal('budget.round-over');
    const planned = planFrameChange(standingOf(facts), frameChangeOf(change));
    return isRefusal(planned) ? planned : null;
  }

  title(change: ChangeFrameChange, facts: FrameWithQueue) {
    const amount = formatMoney(plannedOf(facts, change).after);
    return t('budget.change-title', { provider: facts.provider, round: facts.round, amount });
  }

  override lock(tx: Tx, { frameId }: ChangeFrameChange): Promise<void> {
    return this.locks.execute(tx, [frameId]);
  }

  async apply(tx: Tx, change: ChangeFrameChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const before = await this.facts(tx, change);
    if (!before) throw new Error('the frame is gone');
    await this.changeFrame.execute(tx, { frameId: change.frameId, proposalId, ...frameChangeOf(change) });
    // Where it was lowered a turn may have gone; where it was raised the frame has told so itself.
    await this.list.settle(tx, before);
    const planned = plannedOf(before, change);
    const by = planned.after - planned.before;
    await this.tell.execute(tx, before, { by, other: null, proposalId });
  }
}
