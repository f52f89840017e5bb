import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { disputeWrittenMail } from '../mail/dispute-written.mail';
import { insertDisputeMessage } from '../persistence/dispute-talk.store';
import { DisputeDesk, type DisputeMeant, disputeVars } from './dispute-desk';

/** The two sides, joined workplaces and the provider talk over what is disputed (domain.md §9); it changes nothing by itself. */
@Injectable()
export class WriteInDispute {
  constructor(private readonly disputes: DisputeDesk) {}

  async execute(
    tx: Tx,
    command: DisputeMeant & { readonly body: string },
  ): Promise<{ readonly messageId: string }> {
    const scene = await this.disputes.forAnyone(tx, command, 'disputes.write');
    const { facts, living, who } = scene;
    const messageId = await insertDisputeMessage(tx, living.id, who, command.body);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'delivery.dispute-written',
      as: { side: who.side, role: who.role },
      facts: { attestationId: living.id, messageId },
    });
    const to = await this.disputes.everybody(tx, facts);
    // Told once a day of each side's words: they are read where they stand.
    const key = `dispute-written:${living.id}:${who.side}:${localDateOf(await tx.now())}`;
    await tx.mail(disputeWrittenMail, disputeVars(scene), { to, key, caseId: facts.id });
    return { messageId };
  }
}
