import { Injectable } from '@nestjs/common';
import { EndBookings } from '@samraad/booking';
import { t, type Tx } from '@samraad/platform';
import { followUpTalk } from '../domain/course';
import { cancelledByEnd } from '../domain/early-end.rules';
import { saveCancelled } from '../persistence/activity.store';
import type { OpenEarlyEnd } from '../persistence/early-end.store';
import { ActivityNews } from './activity-news';
import type { EarlyEndScene } from './early-end-desk';
import { tellFollowUp } from './tell-follow-up';

/** The course ends early: what is planned is cancelled, and with it every time and meeting ahead, but for a talk that is kept. */
@Injectable()
export class TakeDownPlan {
  constructor(
    private readonly news: ActivityNews,
    private readonly bookings: EndBookings,
  ) {}

  async execute(tx: Tx, scene: EarlyEndScene, { reason, ...end }: OpenEarlyEnd): Promise<void> {
    const { facts, who, activities } = scene;
    const gone = cancelledByEnd(activities, end);
    for (const activity of gone) {
      const changes = await saveCancelled(tx, activity, reason, who.personId);
      tx.audit({
        stream: `case:${facts.id}`,
        action: 'delivery.activity-cancelled',
        as: { side: who.side, role: who.role },
        facts: { activityId: activity.id, seq: activity.seq },
        personal: { reason },
      });
      await this.news.cancelled(tx, facts, { ...activity, changes }, 'early-end');
      await tellFollowUp(tx, activity);
    }
    const talk = activities.find(({ kind, state }) => kind === followUpTalk && state === 'planned');
    const kept = talk && !gone.includes(talk) ? talk.plannedOn : null;
    const why = t('delivery.early-end-no-meeting');
    await this.bookings.execute(tx, { caseId: facts.id, reason: why, except: kept });
  }
}
