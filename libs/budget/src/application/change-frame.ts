import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { emptyContract, type Position } from '../domain/accounts';
import { type FrameChange, planFrameChange, type TrancheStep } from '../domain/frame-changes.rules';
import { movements } from '../domain/movements.rules';
import { type FrameRow, lockFrame, saveTrancheAmount, tranchesOf } from '../persistence/frame.store';
import { frameBalances } from '../persistence/position.store';
import { PlaceTranche } from './place-tranche';
import { recordMovement } from './record-movement';
import { tellRoomAppeared } from './tell-room-appeared';

/** Which frame, what changes, and the decision of both central sides behind it. */
export interface ChangeFrameCommand extends FrameChange {
  readonly frameId: string;
  readonly proposalId: string;
}

/** Raises, lowers and adds tranches of a frame that is set (domain.md §10); what is used stays, whatever is asked. */
@Injectable()
export class ChangeFrame {
  constructor(private readonly place: PlaceTranche) {}

  /** 404 unknown, 422 below what is used. */
  async execute(tx: Tx, { frameId, proposalId, ...change }: ChangeFrameCommand): Promise<void> {
    const frame = (await lockFrame(tx, frameId)) ?? refuse('budget.unknown-frame', {}, 404);
    const balances = await frameBalances(tx, frameId);
    const standing = (await tranchesOf(tx, frameId)).map(({ grantedAt, ...rest }) => ({
      ...rest,
      opened: grantedAt !== null,
    }));
    const { steps, added } = orRefuse(planFrameChange({ free: balances.free, tranches: standing }, change));
    tx.audit({
      stream: `frame:${frameId}`,
      action: 'budget.frame-changed',
      facts: { proposalId, changed: steps.length, added: added.length },
    });
    let position: Position = { frame: balances, contract: emptyContract };
    for (const step of steps) position = await this.step(tx, frame, step, { position, proposalId });
    for (const [index, one] of added.entries()) {
      await this.place.execute(tx, frameId, one, standing.length + index + 1);
    }
    if (position.frame.free > balances.free) await tellRoomAppeared(tx, frame, position);
  }

  private async step(
    tx: Tx,
    frame: FrameRow,
    { tranche, amount, by }: TrancheStep,
    { position, proposalId }: { readonly position: Position; readonly proposalId: string },
  ): Promise<Position> {
    await saveTrancheAmount(tx, tranche.id, amount);
    // One that has not opened yet has granted nothing.
    if (!tranche.opened) return position;
    const kind = by > 0n ? 'raise' : 'lower';
    const subject = {
      frame,
      position,
      reference: `${kind}:${proposalId}:${tranche.id}`,
      facts: { proposalId, trancheId: tranche.id },
    };
    return recordMovement(tx, { kind, step: movements[kind][0], amount: by > 0n ? by : -by }, subject);
  }
}
