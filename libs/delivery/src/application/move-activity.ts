import { Injectable } from '@nestjs/common';
import { Refused, type Tx } from '@samraad/platform';
import { moveObstacle } from '../domain/activity.rules';
import { findActivity, savePlannedOn } from '../persistence/activity.store';
import { ActivityNews } from './activity-news';
import { DeliveryDesk } from './delivery-desk';
import { tellFollowUp } from './tell-follow-up';

/** The provider plans an activity for another day, and the parties are told; their calendars follow. */
@Injectable()
export class MoveActivity {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly news: ActivityNews,
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
    const now = { ...activity, plannedOn: command.plannedOn, changes };
    await this.news.moved(tx, facts, now, activity.plannedOn, 'provider');
    await tellFollowUp(tx, activity);
  }
}
