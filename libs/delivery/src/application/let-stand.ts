import { Injectable } from '@nestjs/common';
import { EarnBound, ReleaseRoom } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { finishDay, partOf } from '../domain/course';
import { AttestationStands, type AttestationStandsEvent } from '../domain/delivery.events';
import { attestationStandsMail } from '../mail/attestation-stands.mail';
import { mayInvoiceMail } from '../mail/may-invoice.mail';
import { findActivities } from '../persistence/activity.store';
import type { Attestation } from '../persistence/attestation.entity';
import { saveAttestationState } from '../persistence/attestation.store';
import { findCourse } from '../persistence/course.store';

/** Why an attestation stands. */
export type StandsBecause =
  'both-sides' | 'time-over' | 'objection-lifted' | 'settled' | 'decided' | 'ended-early';

/** Whoever ends a dispute, or the course early, tells of it. */
const toldOtherwise: readonly StandsBecause[] = ['settled', 'decided', 'ended-early'];

/**
 * What follows when an attestation stands: the amount is earned, what is left of the price is free again (domain.md §10).
 * The caller takes back the due work that would have let it stand, unless it is that work.
 */
@Injectable()
export class LetStand {
  constructor(
    private readonly earn: EarnBound,
    private readonly release: ReleaseRoom,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, facts: CaseFacts, attestation: Attestation, because: StandsBecause): Promise<void> {
    const { id, caseId, contractId, amount, milestone, earlyEndNo } = attestation;
    await saveAttestationState(tx, attestation, 'stands');
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.attestation-stands',
      from: attestation.state,
      to: 'stands',
      facts: { attestationId: id, because, amount: amount.toString() },
    });
    // What is left of the price is free when the whole stands; a milestone leaves the rest bound.
    const releaseRest = milestone === 0;
    const early = earlyEndNo !== null;
    const earned = { contractId, attestationId: id, amount, releaseRest: releaseRest && !early };
    if (amount > 0n) await this.earn.execute(tx, earned);
    if (early) await this.release.execute(tx, { contractId, reason: 'terminated', only: 'bound' });
    else if (releaseRest && amount === 0n)
      await this.release.execute(tx, { contractId, reason: 'below-price', only: 'bound' });
    if (milestone === 0) await this.wholeStands(tx, attestation);
    await this.told(tx, facts, attestation, because);
  }

  private async told(
    tx: Tx,
    facts: CaseFacts,
    { id, caseId, amount, milestone }: Attestation,
    because: StandsBecause,
  ): Promise<void> {
    const course = await findCourse(tx, caseId);
    const part = course && partOf(course, milestone);
    const vars = { title: facts.title, caseId, part, amount: formatMoney(amount) };
    if (!toldOtherwise.includes(because)) {
      const to = this.tell.parties(facts);
      await tx.mail(attestationStandsMail, vars, { to, key: `attestation-stands:${id}`, caseId });
    }
    if (amount === 0n) return;
    const provider = await this.tell.responsible(tx, facts);
    await tx.mail(mayInvoiceMail, vars, { to: provider, key: `may-invoice:${id}`, caseId });
  }

  private async wholeStands(tx: Tx, { caseId, contractId, amount }: Attestation): Promise<void> {
    const finish = finishDay(await findActivities(tx, caseId)) ?? '';
    const event: AttestationStandsEvent = {
      type: AttestationStands.type,
      caseId,
      contractId,
      finishDay: finish,
      amount,
    };
    await tx.publish(event);
  }
}
