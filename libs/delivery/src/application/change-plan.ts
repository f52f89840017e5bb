import { Injectable } from '@nestjs/common';
import { type Ore, refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { type Activity, type CourseMilestone, followUpTalk } from '../domain/course';
import type { PlanChanges } from '../domain/plan-changes';
import {
  findActivities,
  insertActivities,
  saveCancelled,
  saveReplanned,
} from '../persistence/activity.store';
import { findCourse, saveCoursePrice } from '../persistence/course.store';
import { ActivityNews } from './activity-news';
import { tellFollowUp } from './tell-follow-up';

/** A course that goes on otherwise than it began. */
export interface ChangePlanCommand {
  /** The case, which the caller holds. */
  readonly facts: CaseFacts;
  /** Øre: the most that can be earned from now on. */
  readonly price: Ore;
  readonly milestones: readonly CourseMilestone[];
  readonly changes: PlanChanges;
  /** Why activities are taken out. */
  readonly reason: string;
  /** Who made the addendum. */
  readonly by: string;
}

/** The plan and the price as an addendum says that all have signed (domain.md §9). What was held or cancelled meanwhile stays. Both sides are told of each activity with another day. */
@Injectable()
export class ChangePlan {
  constructor(private readonly news: ActivityNews) {}

  async execute(tx: Tx, { facts, price, milestones, changes, reason, by }: ChangePlanCommand): Promise<void> {
    const caseId = facts.id;
    const course = (await findCourse(tx, caseId)) ?? refuse('delivery.no-contract', {}, 409);
    await saveCoursePrice(tx, caseId, { price, milestones });
    const plan = await findActivities(tx, caseId);
    const touched = await this.touch(tx, plan, { facts, changes, reason, by });
    const last = Math.max(0, ...plan.map(({ seq }) => seq));
    const added = changes.add.map((one, index) => ({
      caseId,
      contractId: course.contractId,
      seq: last + index + 1,
      ...one,
      milestone: one.milestone ?? null,
    }));
    if (added.length > 0) {
      for (const one of await insertActivities(tx, added)) {
        await this.news.added(tx, facts, { ...one, changes: 0 });
      }
    }
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.plan-changed',
      facts: {
        contractId: course.contractId,
        added: added.length,
        changed: changes.change.length,
        cancelled: changes.cancel.length,
        price: price.toString(),
      },
    });
    const talk = touched.find(({ kind }) => kind === followUpTalk);
    if (talk) await tellFollowUp(tx, talk);
  }

  /** What is planned otherwise, or taken out; answers those it was about. */
  private async touch(
    tx: Tx,
    plan: readonly Activity[],
    { facts, changes, reason, by }: Pick<ChangePlanCommand, 'facts' | 'changes' | 'reason' | 'by'>,
  ): Promise<Activity[]> {
    const planned = new Map(plan.filter(({ state }) => state === 'planned').map((one) => [one.seq, one]));
    const touched: Activity[] = [];
    for (const { seq, ...change } of changes.change) {
      const activity = planned.get(seq);
      if (!activity) continue;
      const now = { ...activity, ...change, changes: await saveReplanned(tx, activity.id, change) };
      if (change.plannedOn !== activity.plannedOn)
        await this.news.moved(tx, facts, now, activity.plannedOn, 'addendum');
      touched.push(activity);
    }
    for (const seq of changes.cancel) {
      const activity = planned.get(seq);
      if (!activity) continue;
      const changed = await saveCancelled(tx, activity, reason, by);
      await this.news.cancelled(tx, facts, { ...activity, changes: changed }, 'addendum');
      touched.push(activity);
    }
    return touched;
  }
}
