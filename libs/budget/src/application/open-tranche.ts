import { Injectable } from '@nestjs/common';
import { hourOfDay } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { emptyContract, type Position } from '../domain/accounts';
import { movements } from '../domain/movements.rules';
import type { Tranche } from '../domain/tranche';
import { grantedOnOpening, lapsedOnOpening } from '../domain/tranches.rules';
import {
  findTranche,
  type FrameRow,
  lockFrame,
  markGranted,
  trancheRulesOf,
  tranchesOf,
} from '../persistence/frame.store';
import { findPosting } from '../persistence/ledger.store';
import { frameBalances } from '../persistence/position.store';
import { recordMovement } from './record-movement';
import { tellRoomAppeared } from './tell-room-appeared';

/**
 * A tranche's day begins (domain.md §10): what the round says is not carried over lapses (free → granted), and what opens
 * is granted (granted → free). Once only: a second call answers 'skipped'.
 */
@Injectable()
export class OpenTranche extends DueWorkJob {
  static readonly kind = 'budget.open-tranche';
  readonly kind = OpenTranche.kind;

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    return (await this.execute(tx, work.data.trancheId ?? '')) ? 'done' : 'skipped';
  }

  /** True when this call changed the frame. */
  async execute(tx: Tx, trancheId: string): Promise<boolean> {
    const known = await findTranche(tx, trancheId);
    const frame = known && (await lockFrame(tx, known.frameId));
    if (!frame) return false;
    const all = await tranchesOf(tx, frame.id);
    const opening = all.find(({ id }) => id === trancheId);
    if (!opening || hasOpened(opening)) return false;
    const rules = await trancheRulesOf(tx, frame.roundId, opening.opensOn);
    const before = { frame: await frameBalances(tx, frame.id), contract: emptyContract };
    const lapsed = lapsedOnOpening(opening, all, before.frame.free, rules);
    const left = lapsed > 0n ? await this.lapse(tx, frame, before, { trancheId, amount: lapsed }) : before;
    const granted = grantedOnOpening(opening, all, rules);
    let after = left ?? before;
    for (const tranche of granted) after = await this.grant(tx, frame, after, tranche);
    if (granted.length > 0) await tellRoomAppeared(tx, frame, after);
    return granted.length > 0 || after !== before;
  }

  /** Null when it has lapsed before: a tranche opens once, also where its money was there ahead. */
  private async lapse(
    tx: Tx,
    frame: FrameRow,
    position: Position,
    { trancheId, amount }: { readonly trancheId: string; readonly amount: bigint },
  ): Promise<Position | null> {
    const reference = `lapse:${trancheId}`;
    if ((await findPosting(tx, reference)) !== null) return null;
    const movement = { kind: 'lapse', step: movements.lapse[0], amount } as const;
    return recordMovement(tx, movement, { frame, position, reference, facts: { trancheId } });
  }

  private async grant(tx: Tx, frame: FrameRow, position: Position, tranche: Tranche): Promise<Position> {
    const after = await recordMovement(
      tx,
      { kind: 'grant', step: movements.grant[0], amount: tranche.amount },
      { frame, position, reference: `grant:${tranche.id}`, facts: { trancheId: tranche.id } },
    );
    await markGranted(tx, tranche.id);
    return after;
  }
}

/** Money that is there ahead of its day has been granted, but its day has not been. */
const hasOpened = ({ grantedAt, opensOn }: Tranche): boolean =>
  grantedAt !== null && grantedAt >= hourOfDay(opensOn, 0);
