import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { emptyContract } from '../domain/accounts';
import { movements } from '../domain/movements.rules';
import { findTranche, lockFrame, markGranted } from '../persistence/frame.store';
import { frameBalances } from '../persistence/position.store';
import { recordMovement } from './record-movement';
import { tellRoomAppeared } from './tell-room-appeared';

/** Opens a tranche on its day: granted → free (domain.md §10). Once only: a second call answers 'skipped'. */
@Injectable()
export class OpenTranche extends DueWorkJob {
  static readonly kind = 'budget.open-tranche';
  readonly kind = OpenTranche.kind;

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    return (await this.execute(tx, work.data.trancheId ?? '')) ? 'done' : 'skipped';
  }

  /** True when this call opened it. */
  async execute(tx: Tx, trancheId: string): Promise<boolean> {
    const known = await findTranche(tx, trancheId);
    const frame = known && (await lockFrame(tx, known.frameId));
    if (!frame) return false;
    const tranche = await findTranche(tx, trancheId);
    if (!tranche || tranche.grantedAt !== null) return false;
    const before = { frame: await frameBalances(tx, frame.id), contract: emptyContract };
    const after = await recordMovement(
      tx,
      { kind: 'grant', step: movements.grant[0], amount: tranche.amount },
      { frame, position: before, reference: `grant:${trancheId}`, facts: { trancheId } },
    );
    await markGranted(tx, trancheId);
    await tellRoomAppeared(tx, frame, after);
    return true;
  }
}
