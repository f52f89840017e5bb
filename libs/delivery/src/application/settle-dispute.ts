import { Injectable } from '@nestjs/common';
import { ReleaseBound } from '@samraad/budget';
import { formatMoney, type Ore, type Tx } from '@samraad/platform';
import { disputeSettledMail } from '../mail/dispute-settled.mail';
import { saveSettledAmount } from '../persistence/attestation.store';
import { addReleased } from '../persistence/course.store';
import { closeDisputes } from '../persistence/dispute.store';
import { insertOutcome } from '../persistence/dispute-talk.store';
import { DisputeDesk, disputeVars, type OpenDisputeScene } from './dispute-desk';
import { LetStand } from './let-stand';

/** What a dispute ends with: the three's agreement, or the central sides' proposal. */
export interface DisputeEnd {
  /** Øre; at most the disputed part. */
  readonly amount: Ore;
  /** The agreement's words, or the reason. */
  readonly text: string;
  readonly settlementNo: number | null;
  readonly proposalId: string | null;
  /** Who agreed as the last, or approved. */
  readonly personId: string;
}

/** A dispute ends: the amount is earned, the rest of the part is free again, and all are told (domain.md §9, §10). */
@Injectable()
export class SettleDispute {
  constructor(
    private readonly disputes: DisputeDesk,
    private readonly letStand: LetStand,
    private readonly release: ReleaseBound,
  ) {}

  /** The caller has judged the amount. */
  async execute(tx: Tx, scene: OpenDisputeScene, end: DisputeEnd): Promise<void> {
    const { facts, living, most } = scene;
    const { amount, text, settlementNo, proposalId, personId } = end;
    const released = most - amount;
    const of = { outcome: 'settled', of: null, by: personId, resolution: text } as const;
    await closeDisputes(tx, living.id, of);
    await saveSettledAmount(tx, living, amount);
    await insertOutcome(tx, { attestationId: living.id, settlementNo, proposalId, amount, released, text });
    tx.audit({
      stream: `case:${facts.id}`,
      action: proposalId === null ? 'delivery.dispute-settled' : 'delivery.dispute-decided',
      facts: {
        attestationId: living.id,
        attested: living.amount.toString(),
        amount: amount.toString(),
        released: released.toString(),
        proposalId,
      },
    });
    const because = proposalId === null ? 'settled' : 'decided';
    await this.letStand.execute(tx, facts, { ...living, amount }, because);
    if (living.milestone > 0 && released > 0n) {
      const { contractId } = living;
      await this.release.execute(tx, { contractId, amount: released, reason: 'settled' });
      await addReleased(tx, facts.id, released);
    }
    await this.told(tx, scene, end, released);
  }

  private async told(tx: Tx, scene: OpenDisputeScene, end: DisputeEnd, released: Ore): Promise<void> {
    const { facts, living } = scene;
    const money = { amount: formatMoney(end.amount), released: released > 0n ? formatMoney(released) : null };
    const decided = end.proposalId !== null;
    const vars = { ...disputeVars(scene), ...money, decided, reason: decided ? end.text : null };
    const to = await this.disputes.everybody(tx, facts);
    await tx.mail(disputeSettledMail, vars, { to, key: `dispute-settled:${living.id}`, caseId: facts.id });
  }
}
