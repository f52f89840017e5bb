import { Injectable } from '@nestjs/common';
import { EarnBound } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { finishDay } from '../domain/course';
import { AttestationStands, type AttestationStandsEvent } from '../domain/delivery.events';
import { attestationStandsMail } from '../mail/attestation-stands.mail';
import { mayInvoiceMail } from '../mail/may-invoice.mail';
import { findActivities } from '../persistence/activity.store';
import type { Attestation } from '../persistence/attestation.entity';
import { saveAttestationState } from '../persistence/attestation.store';

/** Why an attestation stands. */
export type StandsBecause = 'both-sides' | 'time-over' | 'objection-lifted';

/**
 * What follows when an attestation stands: the amount is earned, what is left of the price is free again (domain.md §10).
 * The caller takes back the due work that would have let it stand, unless it is that work.
 */
@Injectable()
export class LetStand {
  constructor(
    private readonly earn: EarnBound,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, facts: CaseFacts, attestation: Attestation, because: StandsBecause): Promise<void> {
    const { id, caseId, contractId, amount } = attestation;
    await saveAttestationState(tx, attestation, 'stands');
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.attestation-stands',
      from: attestation.state,
      to: 'stands',
      facts: { attestationId: id, because, amount: amount.toString() },
    });
    await this.earn.execute(tx, { contractId, attestationId: id, amount, releaseRest: true });
    const finish = finishDay(await findActivities(tx, caseId)) ?? '';
    const event: AttestationStandsEvent = {
      type: AttestationStands.type,
      caseId,
      contractId,
      finishDay: finish,
      amount,
    };
    await tx.publish(event);
    const vars = { title: facts.title, caseId, amount: formatMoney(amount) };
    await tx.mail(attestationStandsMail, vars, {
      to: this.tell.parties(facts),
      key: `attestation-stands:${id}`,
      caseId,
    });
    const provider = await this.tell.responsible(tx, facts);
    await tx.mail(mayInvoiceMail, vars, { to: provider, key: `may-invoice:${id}`, caseId });
  }
}
