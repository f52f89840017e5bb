import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { isOf } from '../domain/settlement.rules';
import { disputeHandedOverMail } from '../mail/dispute-handed-over.mail';
import { disputeToDecideMail } from '../mail/dispute-to-decide.mail';
import { insertHandover, lastHandover } from '../persistence/dispute-talk.store';
import { DisputeDesk, type DisputeMeant, disputeVars } from './dispute-desk';

/** The parties do not agree: any of the three hands the dispute over to the central parties, who may read it from now on. */
@Injectable()
export class HandOverDispute {
  constructor(private readonly disputes: DisputeDesk) {}

  /** 409 when it is handed over already. The three may still agree. */
  async execute(tx: Tx, command: DisputeMeant): Promise<void> {
    const scene = await this.disputes.forAnyone(tx, command, 'disputes.settle');
    const { facts, living, since, who } = scene;
    if (!who.coordinating) refuse('delivery.coordinating-settles', {}, 403);
    const before = await lastHandover(tx, living.id);
    if (before && isOf(before, since)) refuse('delivery.dispute-handed-over-already', {}, 409);
    await insertHandover(tx, living.id, who);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'delivery.dispute-handed-over',
      as: { side: who.side, role: who.role },
      facts: { attestationId: living.id },
    });
    const at = (await tx.now()).getTime();
    const caseId = facts.id;
    await tx.mail(disputeHandedOverMail, disputeVars(scene), {
      to: await this.disputes.everybody(tx, facts),
      key: `dispute-handed-over:${living.id}:${at}`,
      caseId,
    });
    const vars = { caseNumber: facts.number ?? 0, attestationId: living.id };
    const key = `dispute-to-decide:${living.id}:${at}`;
    await tx.mail(disputeToDecideMail, vars, { to: await this.disputes.central(tx), key, caseId });
  }
}
