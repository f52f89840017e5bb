import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { disputeObstacle } from '../domain/attestation.rules';
import { partOf } from '../domain/course';
import { standKey } from '../domain/work-keys';
import { disputedMail } from '../mail/disputed.mail';
import { findLiving, saveAttestationState } from '../persistence/attestation.store';
import { findDisputes, insertDispute } from '../persistence/dispute.store';
import { DeliveryDesk } from './delivery-desk';

/**
 * The other side or a joined workplace objects within the time (domain.md §9 [ours]). It freezes the attestation, and
 * with it invoicing and release, and the reminders; never the evaluations.
 */
@Injectable()
export class DisputeAttestation {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly tell: PeopleToTell,
  ) {}

  /** `attestationId`, when given, must be the living one: 409 for one taken back since. */
  async execute(
    tx: Tx,
    command: { caseId: string; reason: string; attestationId?: string; milestone?: number },
  ): Promise<{ readonly disputeId: string }> {
    const { facts, course, acting, now } = await this.desk.forParty(tx, command.caseId, 'delivery.dispute');
    const living = await findLiving(tx, facts.id, command.milestone);
    if (command.attestationId !== undefined && living?.id !== command.attestationId) {
      refuse('delivery.nothing-to-dispute', {}, 409);
    }
    const open = living ? (await findDisputes(tx, living.id)).filter((one) => one.outcome === null) : [];
    const { coordinatingUnitId } = facts;
    const obstacle = disputeObstacle(living, acting, { coordinatingUnitId, open, now });
    if (obstacle) throw new Refused(obstacle);
    if (living === null) return refuse('delivery.nothing-to-dispute', {}, 409);
    const disputeId = await insertDispute(tx, {
      ...acting,
      attestationId: living.id,
      reason: command.reason,
    });
    // A second workplace's objection joins the first.
    if (living.state !== 'disputed') await saveAttestationState(tx, living, 'disputed');
    await tx.unschedule(standKey(living.id));
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'delivery.disputed',
      from: living.state,
      to: 'disputed',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { attestationId: living.id, disputeId },
      personal: { reason: command.reason },
    });
    const to = [...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))];
    const vars = { title: facts.title, caseId: facts.id, part: partOf(course, living.milestone) };
    await tx.mail(disputedMail, vars, { to, key: `disputed:${disputeId}`, caseId: facts.id });
    return { disputeId };
  }
}
