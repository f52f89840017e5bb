import { Injectable } from '@nestjs/common';
import { ReleaseRoom } from '@samraad/budget';
import { formatMoney, newId, type Ore, type Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import { earlyEndedMail } from '../mail/early-end.mail';
import { addReleased } from '../persistence/course.store';
import { type OpenEarlyEnd, saveEarlyEndState } from '../persistence/early-end.store';
import { overtakeUndo } from '../persistence/undo.store';
import { EarlyEndDesk, type EarlyEndScene } from './early-end-desk';
import { EarnHeld } from './earn-held';
import { TakeDownPlan } from './take-down-plan';

/**
 * All three have agreed to end the course early (domain.md §9, §10): what is planned is cancelled, the amount is attested, the rest of
 * the price is free when that stands, and the case goes on to its evaluations; with nothing held it is closed.
 */
@Injectable()
export class EndEarly {
  constructor(
    private readonly desk: EarlyEndDesk,
    private readonly plan: TakeDownPlan,
    private readonly held: EarnHeld,
    private readonly advance: AdvanceCase,
    private readonly release: ReleaseRoom,
  ) {}

  async execute(tx: Tx, scene: EarlyEndScene, end: OpenEarlyEnd): Promise<void> {
    const { ground } = scene;
    const released = ground.most - end.amount;
    await this.plan.execute(tx, scene, end);
    await saveEarlyEndState(tx, end, 'agreed', { released });
    await overtakeUndo(tx, scene.facts.id);
    if (ground.held) {
      const attestationId = newId();
      record(tx, scene, end, { released, attestationId });
      await this.held.execute(tx, scene, end, attestationId);
    } else await this.close(tx, scene, end, released);
    await this.told(tx, scene, end, released);
  }

  private async told(
    tx: Tx,
    { facts, ground }: EarlyEndScene,
    end: OpenEarlyEnd,
    released: Ore,
  ): Promise<void> {
    const vars = {
      title: facts.title,
      caseId: facts.id,
      amount: formatMoney(end.amount),
      released: released > 0n ? formatMoney(released) : null,
      closed: !ground.held,
    };
    const to = await this.desk.everybody(tx, facts);
    await tx.mail(earlyEndedMail, vars, { to, key: `early-ended:${facts.id}`, caseId: facts.id });
  }

  /** Nothing was held, so there is nothing to attest or evaluate: all that is bound is free. */
  private async close(tx: Tx, scene: EarlyEndScene, end: OpenEarlyEnd, released: Ore): Promise<void> {
    const { facts, course } = scene;
    record(tx, scene, end, { released });
    // Closed first: who is told of the room must not find a course that runs.
    await this.advance.execute(tx, facts.id, 'closed', 'ended-early');
    const { contractId } = course;
    await this.release.execute(tx, { contractId, reason: 'terminated', only: 'bound' });
    await addReleased(tx, facts.id, released);
  }
}

function record(
  tx: Tx,
  { facts, who }: EarlyEndScene,
  { no, hash, amount }: OpenEarlyEnd,
  { released, attestationId }: { readonly released: Ore; readonly attestationId?: string },
): void {
  tx.audit({
    stream: `case:${facts.id}`,
    action: 'delivery.early-ended',
    as: { side: who.side, role: who.role },
    facts: {
      ...{ no, hash, amount: amount.toString(), released: released.toString() },
      ...(attestationId === undefined ? {} : { attestationId }),
    },
  });
}
