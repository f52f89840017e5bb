import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { formatDay, Refused, type Tx } from '@samraad/platform';
import { AdvanceCase, OrderReader } from '@samraad/requests';
import { attendanceObstacle, reportObstacle } from '../domain/activity.rules';
import { activityReportedMail } from '../mail/activity-reported.mail';
import { findActivity, type HeldReport, saveHeld } from '../persistence/activity.store';
import { DeliveryDesk } from './delivery-desk';
import { tellFollowUp } from './tell-follow-up';

/** The provider reports an activity as held, with attendance by side; the first one starts the course (domain.md §9). */
@Injectable()
export class ReportActivity {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly orders: OrderReader,
    private readonly advance: AdvanceCase,
    private readonly tell: PeopleToTell,
  ) {}

  /** Refused while an order stands in the way (domain.md §4 [ours]). */
  async execute(tx: Tx, command: HeldReport & { activityId: string }): Promise<void> {
    const { caseId } = await findActivity(tx, command.activityId);
    const { facts, days, actor } = await this.desk.forProvider(tx, caseId, 'delivery.report-activity');
    const activity = await findActivity(tx, command.activityId);
    const obstacle =
      reportObstacle(activity, facts.stage, command.heldOn, days) ??
      attendanceObstacle(command) ??
      (await this.orders.obstacle(tx, caseId));
    if (obstacle) throw new Refused(obstacle);
    await saveHeld(tx, activity, command, actor.personId);
    const { attendedManagement, attendedEmployees, heldOn } = command;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.activity-held',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { activityId: activity.id, seq: activity.seq, heldOn, attendedManagement, attendedEmployees },
      personal: command.note ? { note: command.note } : undefined,
    });
    if (facts.stage === 'contracted') {
      await this.advance.execute(tx, caseId, 'under_way', 'first-activity-held');
    }
    const vars = { title: facts.title, caseId, activity: activity.title, day: formatDay(heldOn) };
    const order = { to: this.tell.parties(facts), key: `activity-reported:${activity.id}`, caseId };
    await tx.mail(activityReportedMail, vars, order);
    await tellFollowUp(tx, activity);
  }
}
