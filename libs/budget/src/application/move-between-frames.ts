import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { orRefuse, type Ore, refusal, refuse, type Tx, formatMoney } from '@samraad/platform';
import { emptyContract } from '../domain/accounts';
import { movableAmount } from '../domain/movements.rules';
import { type FrameRow, lockFrame } from '../persistence/frame.store';
import { type Posting, writeMove } from '../persistence/ledger.store';
import { frameBalances } from '../persistence/position.store';
import { tellRoomAppeared } from './tell-room-appeared';

interface FromTo {
  readonly fromFrameId: string;
  readonly toFrameId: string;
  readonly amount: Ore;
}

/** Øre from one frame's free money to another's: decided by both central sides, or left of a closed round, which follows by its own rule on a day. */
export type MoveBetweenFramesCommand = FromTo &
  ({ readonly proposalId: string } | { readonly carriedOn: LocalDate });

/** Moves money between two frames (domain.md §10): one posting, out of the one and into the other, in the same commit. */
@Injectable()
export class MoveBetweenFrames {
  /** 404 unknown, 422 more than is free. Answers both frames. */
  async execute(
    tx: Tx,
    command: MoveBetweenFramesCommand,
  ): Promise<{ readonly from: FrameRow; readonly to: FrameRow }> {
    const { fromFrameId, toFrameId } = command;
    const amount = orRefuse(movableAmount(command.amount));
    if (fromFrameId === toFrameId) refuse('budget.move-to-itself');
    const { from, to } = await lockBoth(tx, fromFrameId, toFrameId);
    const [left, got] = [await frameBalances(tx, from.id), await frameBalances(tx, to.id)];
    if (amount > left.free) {
      const words = { amount: formatMoney(amount), free: formatMoney(left.free) };
      orRefuse(refusal('budget.move-more-than-free', words));
    }
    const reference =
      'proposalId' in command
        ? `move:${command.proposalId}:${to.id}`
        : `move:${from.roundId}:${to.id}:${command.carriedOn}`;
    const posting = await writeMove(tx, { frameId: from.id, toFrameId: to.id, amount, reference });
    audit(tx, posting, command, { frame: from.id, step: ['free', 'granted'], free: left.free - amount });
    audit(tx, posting, command, { frame: to.id, step: ['granted', 'free'], free: got.free + amount });
    const frame = { ...got, free: got.free + amount, granted: got.granted - amount };
    await tellRoomAppeared(tx, to, { frame, contract: emptyContract });
    return { from, to };
  }
}

/** Both frames, locked in the order of their ids: two moves crosswise wait for each other, and never crosswise. */
async function lockBoth(tx: Tx, fromId: string, toId: string) {
  const locked = new Map<string, FrameRow>();
  for (const id of [fromId, toId].toSorted()) {
    const row = await lockFrame(tx, id);
    if (row) locked.set(id, row);
  }
  const unknown = () => refuse('budget.unknown-frame', {}, 404);
  return { from: locked.get(fromId) ?? unknown(), to: locked.get(toId) ?? unknown() };
}

function audit(
  tx: Tx,
  { id, digest }: Posting,
  command: MoveBetweenFramesCommand,
  of: { readonly frame: string; readonly step: readonly [string, string]; readonly free: Ore },
): void {
  const { fromFrameId, toFrameId, amount } = command;
  tx.audit({
    stream: `frame:${of.frame}`,
    action: 'budget.money-moved',
    from: of.step[0],
    to: of.step[1],
    facts: {
      ...('proposalId' in command ? { proposalId: command.proposalId } : { carriedOn: command.carriedOn }),
      ...{ fromFrameId, toFrameId, posting: id, digest },
      ...{ amount: amount.toString(), free: of.free.toString() },
    },
  });
}
