import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, Refused, refuse, type Tx } from '@samraad/platform';
import { milestoneObstacle } from '../domain/report-milestone.rules';
import { attestMilestoneMail } from '../mail/attest-milestone.mail';
import { findActivities } from '../persistence/activity.store';
import { findLiving } from '../persistence/attestation.store';
import { findReport, insertReport, nextRevision } from '../persistence/report.store';
import { DeliveryDesk } from './delivery-desk';

/** Which milestone is delivered, by its number from 1, and in a few words how. */
export interface ReportMilestoneCommand {
  readonly caseId: string;
  readonly milestone: number;
  readonly summary: string;
}

/** The provider reports one milestone delivered (domain.md §9): it is attested and billed by itself. Until somebody attests, a new report corrects it. */
@Injectable()
export class ReportMilestone {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(
    tx: Tx,
    { caseId, milestone, summary }: ReportMilestoneCommand,
  ): Promise<{ readonly revision: number }> {
    const { facts, course, actor, now } = await this.desk.forProvider(
      tx,
      caseId,
      'delivery.report-milestone',
    );
    const { contractId } = course;
    const part = course.milestones[milestone - 1];
    if (!part) return refuse('delivery.unknown-milestone', {}, 404);
    if (await findLiving(tx, caseId, milestone)) refuse('delivery.report-attested', {}, 409);
    const obstacle = milestoneObstacle(await findActivities(tx, caseId), milestone);
    if (obstacle) throw new Refused(obstacle);
    const earlier = await findReport(tx, contractId, milestone);
    const revision = await nextRevision(tx, contractId);
    const finalAmount = BigInt(part.amount);
    const by = { reportedBy: actor.personId, reportedAt: now };
    await insertReport(tx, { contractId, revision, milestone, finalAmount, summary, ...by });
    tx.audit({
      stream: `case:${caseId}`,
      action: earlier ? 'delivery.milestone-corrected' : 'delivery.milestone-reported',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { contractId, revision, milestone, finalAmount: finalAmount.toString() },
    });
    const vars = {
      title: facts.title,
      caseId,
      milestone,
      part: part.title,
      amount: formatMoney(finalAmount),
    };
    const order = { to: this.tell.parties(facts), key: `attest:${contractId}:${revision}`, caseId };
    await tx.mail(attestMilestoneMail, vars, order);
    return { revision };
  }
}
