import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { planTranches, type TranchePlan } from '../domain/tranches.rules';
import { ensureFrame, lockFrame, servesRound, tranchesOf } from '../persistence/frame.store';
import { type EnteredTranche, PlaceTranche } from './place-tranche';

/** A provider's frame in a round; without tranches it stands as not yet set (domain.md §1, OK-18). */
export interface SetFrameCommand {
  readonly roundId: string;
  readonly providerId: string;
  readonly tranches: readonly TranchePlan[];
  /** A demo frame says so wherever it is shown. */
  readonly demo: boolean;
  /** The decision of both central sides that it carries out; none where a seed sets it. */
  readonly proposalId?: string;
}

/** Sets a frame once: tranches whose day has come open now, the others at the start of their day. 409 when it is set. */
@Injectable()
export class SetFrame {
  constructor(private readonly place: PlaceTranche) {}

  /** Answers the frame's id. */
  async execute(tx: Tx, command: SetFrameCommand): Promise<string> {
    const plan = orRefuse(planTranches(command.tranches));
    if (!(await servesRound(tx, command))) refuse('budget.not-in-round');
    const frameId = await ensureFrame(tx, command);
    await lockFrame(tx, frameId);
    if ((await tranchesOf(tx, frameId)).length > 0) refuse('budget.frame-already-set', {}, 409);
    const { roundId, providerId, demo, proposalId = null } = command;
    const planned = plan.reduce((sum, { amount }) => sum + amount, 0n).toString();
    tx.audit({
      stream: `frame:${frameId}`,
      action: 'budget.frame-set',
      facts: { roundId, providerId, demo, tranches: plan.length, planned, proposalId },
    });
    // All are entered before the first opens: where they may be bound ahead of their day, it opens them all.
    const entered: EnteredTranche[] = [];
    for (const [index, tranche] of plan.entries()) {
      entered.push(await this.place.enter(tx, frameId, tranche, index + 1));
    }
    for (const tranche of entered) await this.place.openOnItsDay(tx, tranche);
    return frameId;
  }
}
