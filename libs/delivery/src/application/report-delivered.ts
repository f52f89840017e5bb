import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Ore, orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import { deliveredObstacle, finalAmountOf } from '../domain/report-delivered.rules';
import { attestMail } from '../mail/attest.mail';
import { findActivities } from '../persistence/activity.store';
import { findAllLiving, findLiving } from '../persistence/attestation.store';
import { findOpenEarlyEnd, saveEarlyEndState } from '../persistence/early-end.store';
import { findReport, insertReport, nextRevision } from '../persistence/report.store';
import { overtakeUndo } from '../persistence/undo.store';
import { DeliveryDesk } from './delivery-desk';
import { scheduleSatisfaction } from './schedule-satisfaction';

/** What the provider reports; the price when no lower amount is given. Øre. */
export interface ReportDeliveredCommand {
  readonly caseId: string;
  readonly finalAmount?: Ore | null;
  readonly summary: string;
}

/** The provider's final report (domain.md §9, §11). Until somebody has attested, a new report corrects it. */
@Injectable()
export class ReportDelivered {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly advance: AdvanceCase,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: ReportDeliveredCommand): Promise<{ readonly revision: number }> {
    const scene = await this.desk.forProvider(tx, command.caseId, 'delivery.report-delivered');
    const { facts, course, actor } = scene;
    const earlier = await findReport(tx, course.contractId);
    if (earlier === null && facts.stage !== 'under_way') refuse('delivery.not-running', {}, 409);
    if (await findLiving(tx, facts.id)) refuse('delivery.report-attested', {}, 409);
    const obstacle = deliveredObstacle(await findActivities(tx, facts.id));
    if (obstacle) throw new Refused(obstacle);
    const parts = await findAllLiving(tx, facts.id);
    if (parts.some(({ state }) => state !== 'stands')) refuse('delivery.milestone-open', {}, 409);
    const attested = parts.reduce((sum, { amount }) => sum + amount, 0n);
    const finalAmount = orRefuse(
      finalAmountOf(course.price - course.released, command.finalAmount ?? null, attested),
    );
    const revision = await nextRevision(tx, course.contractId);
    const { contractId } = course;
    const report = { revision, milestone: 0, finalAmount, reportedBy: actor.personId, reportedAt: scene.now };
    await insertReport(tx, { contractId, summary: command.summary, ...report });
    tx.audit({
      stream: `case:${facts.id}`,
      action: earlier ? 'delivery.report-corrected' : 'delivery.reported-delivered',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { contractId, revision, finalAmount: finalAmount.toString() },
    });
    if (facts.stage === 'under_way') await this.advance.execute(tx, facts.id, 'delivered', 'final-report');
    if (earlier === null) await scheduleSatisfaction(tx, scene);
    const early = await findOpenEarlyEnd(tx, facts.id);
    if (early) await saveEarlyEndState(tx, early, 'overtaken');
    if (earlier === null) await overtakeUndo(tx, facts.id);
    const amount = formatMoney(finalAmount);
    const order = {
      to: this.tell.parties(facts),
      key: `attest:${contractId}:${revision}`,
      caseId: facts.id,
    };
    await tx.mail(attestMail, { title: facts.title, caseId: facts.id, amount }, order);
    return { revision };
  }
}
