import { Injectable } from '@nestjs/common';
import { hourOfDay } from '@samraad/deadlines';
import { newId, t, type Tx } from '@samraad/platform';
import type { TranchePlan } from '../domain/tranches.rules';
import { insertTranche } from '../persistence/frame.store';
import { OpenTranche } from './open-tranche';

/** A tranche that stands, and has not been opened yet. */
export interface EnteredTranche {
  readonly trancheId: string;
  readonly opensOn: string;
}

/** A tranche of a frame: it opens now if its day has come, else at the start of that day. */
@Injectable()
export class PlaceTranche {
  constructor(private readonly openTranche: OpenTranche) {}

  /** The frame is locked. */
  async execute(tx: Tx, frameId: string, plan: TranchePlan, number: number): Promise<void> {
    await this.openOnItsDay(tx, await this.enter(tx, frameId, plan, number));
  }

  /** The tranche stands; nothing opens. */
  async enter(tx: Tx, frameId: string, plan: TranchePlan, number: number): Promise<EnteredTranche> {
    const { label = t('budget.tranche-label', { number }), opensOn, amount } = plan;
    const trancheId = newId();
    await insertTranche(tx, { id: trancheId, frameId, label, opensOn, amount });
    return { trancheId, opensOn };
  }

  async openOnItsDay(tx: Tx, { trancheId, opensOn }: EnteredTranche): Promise<void> {
    const dueAt = hourOfDay(opensOn, 0);
    if (dueAt <= (await tx.now())) {
      await this.openTranche.execute(tx, trancheId);
      return;
    }
    const key = `${OpenTranche.kind}:${trancheId}`;
    await tx.schedule({ kind: OpenTranche.kind, key, dueAt, data: { trancheId } });
  }
}
