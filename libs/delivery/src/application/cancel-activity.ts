import { Injectable } from '@nestjs/common';
import { Refused, type Tx, trimmed } from '@samraad/platform';
import { cancelObstacle } from '../domain/activity.rules';
import { findActivity, saveCancelled } from '../persistence/activity.store';
import { ActivityNews } from './activity-news';
import { DeliveryDesk } from './delivery-desk';
import { tellFollowUp } from './tell-follow-up';

/** The provider takes an activity out of the plan, the follow-up talk too, with a reason; the parties are told, and their calendars. */
@Injectable()
export class CancelActivity {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly news: ActivityNews,
  ) {}

  async execute(tx: Tx, command: { activityId: string; reason: string }): Promise<void> {
    const { caseId } = await findActivity(tx, command.activityId);
    const { facts, actor } = await this.desk.forProvider(tx, caseId, 'delivery.plan');
    const activity = await findActivity(tx, command.activityId);
    const obstacle = cancelObstacle(activity, facts.stage, command.reason);
    if (obstacle) throw new Refused(obstacle);
    const changes = await saveCancelled(tx, activity, trimmed(command.reason), actor.personId);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.activity-cancelled',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { activityId: activity.id, seq: activity.seq },
      personal: { reason: command.reason },
    });
    await this.news.cancelled(tx, facts, { ...activity, changes }, 'provider');
    await tellFollowUp(tx, activity);
  }
}
