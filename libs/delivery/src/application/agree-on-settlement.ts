import { Injectable } from '@nestjs/common';
import { formatMoney, type Ore, Refused, refuse, type Tx } from '@samraad/platform';
import {
  agreedByAll,
  type Agreeing,
  agreementObstacle,
  amountObstacle,
  isOf,
  settlementHash,
} from '../domain/settlement.rules';
import { settlementProposedMail } from '../mail/settlement-proposed.mail';
import {
  type DisputeVoice,
  insertAgreement,
  insertSettlement,
  lastSettlement,
} from '../persistence/dispute-talk.store';
import { DisputeDesk, type DisputeMeant, disputeVars, type OpenDisputeScene } from './dispute-desk';
import { SettleDispute } from './settle-dispute';

/** One of the three writes down how the dispute ends, with what is to be paid in øre; it replaces what was proposed before. */
@Injectable()
export class ProposeSettlement {
  constructor(private readonly disputes: DisputeDesk) {}

  /** 403 for joined workplaces: they talk along. */
  async execute(
    tx: Tx,
    command: DisputeMeant & { readonly text: string; readonly amount: Ore },
  ): Promise<{ readonly no: number; readonly hash: string }> {
    const scene = await this.disputes.forAnyone(tx, command, 'disputes.settle');
    const { facts, living, who, most } = scene;
    if (!who.coordinating) refuse('delivery.coordinating-settles', {}, 403);
    const { text, amount } = command;
    const obstacle = amountObstacle(amount, most);
    if (obstacle) throw new Refused(obstacle);
    const no = ((await lastSettlement(tx, living.id))?.no ?? 0) + 1;
    const of = { attestationId: living.id, no, text, amount };
    const hash = settlementHash(of);
    await insertSettlement(tx, { ...of, hash });
    await agree(tx, scene, { no, hash }, 'delivery.settlement-proposed', amount);
    const vars = { ...disputeVars(scene), amount: formatMoney(amount) };
    const key = `settlement-proposed:${living.id}:${no}`;
    await tx.mail(settlementProposedMail, vars, {
      to: await this.disputes.everybody(tx, facts),
      key,
      caseId: facts.id,
    });
    return { no, hash };
  }
}

/** Another of the three agrees to the very text and amount; with the last of them the dispute ends (domain.md §9). */
@Injectable()
export class AgreeOnSettlement {
  constructor(
    private readonly disputes: DisputeDesk,
    private readonly settle: SettleDispute,
  ) {}

  /** `hash` is of what was seen: 409 when something else lies there now. */
  async execute(
    tx: Tx,
    command: DisputeMeant & { readonly hash: string },
  ): Promise<{ readonly agreedByAll: boolean }> {
    const scene = await this.disputes.forAnyone(tx, command, 'disputes.settle');
    const { living, who, most } = scene;
    const last = await lastSettlement(tx, living.id);
    const now = last && isOf(last.proposedAt, scene.since) ? last : null;
    const obstacle = agreementObstacle(now, who, command.hash);
    if (obstacle) throw new Refused(obstacle);
    if (!now) return refuse('delivery.settlement-changed', {}, 409);
    // An addendum may have changed the part meanwhile.
    const over = amountObstacle(now.amount, most);
    if (over) throw new Refused(over);
    await agree(tx, scene, now, 'delivery.settlement-agreed', now.amount);
    if (!agreedByAll([...now.agreed, who])) return { agreedByAll: false };
    const { amount, text, no } = now;
    const end = { amount, text, settlementNo: no, proposalId: null, personId: who.personId };
    await this.settle.execute(tx, scene, end);
    return { agreedByAll: true };
  }
}

async function agree(
  tx: Tx,
  { facts, living, who }: OpenDisputeScene & { who: Agreeing & DisputeVoice },
  { no, hash }: { no: number; hash: string },
  action: 'delivery.settlement-proposed' | 'delivery.settlement-agreed',
  amount: Ore,
): Promise<void> {
  await insertAgreement(tx, { attestationId: living.id, no, hash }, who);
  tx.audit({
    stream: `case:${facts.id}`,
    action,
    as: { side: who.side, role: who.role },
    facts: { attestationId: living.id, no, hash, amount: amount.toString() },
  });
}
