import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { formatDay, Refused, type Tx } from '@samraad/platform';
import { activityEvent } from '../domain/activity-calendar';
import { moveObstacle } from '../domain/activity.rules';
import { activityMovedMail } from '../mail/activity-moved.mail';
import { findActivity, savePlannedOn } from '../persistence/activity.store';
import { DeliveryDesk } from './delivery-desk';
import { tellFollowUp } from './tell-follow-up';

/** The provider plans an activity for another day, and the parties are told; their calendars follow. */
@Injectable()
export class MoveActivity {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: { activityId: string; plannedOn: string }): Promise<void> {
    const { caseId } = await findActivity(tx, command.activityId);
    const { facts, days, actor } = await this.desk.forProvider(tx, caseId, 'delivery.plan');
    const activity = await findActivity(tx, command.activityId);
    const obstacle = moveObstacle(activity, facts.stage, command.plannedOn, days);
    if (obstacle) throw new Refused(obstacle);
    if (activity.plannedOn === command.plannedOn) return;
    const changes = await savePlannedOn(tx, activity.id, command.plannedOn);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.activity-moved',
      from: activity.plannedOn,
      to: command.plannedOn,
      as: { role: actor.role, providerId: actor.providerId },
      facts: { activityId: activity.id },
    });
    const vars = {
      title: facts.title,
      caseId,
      activity: activity.title,
      before: formatDay(activity.plannedOn),
      day: formatDay(command.plannedOn),
      calendar: activityEvent(activity, { day: command.plannedOn, changes }),
    };
    const key = `activity-moved:${activity.id}:${changes}`;
    await tx.mail(activityMovedMail, vars, { to: this.tell.parties(facts), key, caseId });
    await tellFollowUp(tx, activity);
  }
}
