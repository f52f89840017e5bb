import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { PeopleToTell } from '@samraad/dialogue';
import { formatDay, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { activityEvent } from '../domain/activity-calendar';
import type { Activity } from '../domain/course';
import { activityAddedMail } from '../mail/activity-added.mail';
import { activityCancelledMail } from '../mail/activity-cancelled.mail';
import { activityMovedMail } from '../mail/activity-moved.mail';
import { planMadeMail } from '../mail/plan-made.mail';
import type { PlanChangedBy } from '../mail/plan-changed-by';

/** Which activity, and how often it has changed: a calendar knows the newer by it. */
type Told = Pick<Activity, 'id' | 'caseId' | 'title' | 'plannedOn'> & { readonly changes: number };

/** What both sides and their calendars are told of an activity: in one way, whatever changed the plan. */
@Injectable()
export class ActivityNews {
  constructor(private readonly tell: PeopleToTell) {}

  /** The whole plan, once the contract holds. */
  async planned(tx: Tx, facts: CaseFacts, plan: readonly Told[]): Promise<void> {
    const vars = {
      title: facts.title,
      caseId: facts.id,
      plan: plan.map(({ title, plannedOn }) => ({ activity: title, day: formatDay(plannedOn) })),
      calendar: plan.map((one) => this.vars(facts, one).calendar),
    };
    await tx.mail(planMadeMail, vars, { ...this.order(facts), key: `plan-made:${facts.id}` });
  }

  /** `activity.plannedOn` is the new day. */
  async moved(tx: Tx, facts: CaseFacts, activity: Told, before: LocalDate, by: PlanChangedBy): Promise<void> {
    const vars = { ...this.vars(facts, activity), by, before: formatDay(before) };
    const key = `activity-moved:${activity.id}:${activity.changes}`;
    const day = formatDay(activity.plannedOn);
    await tx.mail(activityMovedMail, { ...vars, day }, { ...this.order(facts), key });
  }

  async cancelled(tx: Tx, facts: CaseFacts, activity: Told, by: PlanChangedBy): Promise<void> {
    const vars = { ...this.vars(facts, activity, true), by };
    await tx.mail(activityCancelledMail, vars, {
      ...this.order(facts),
      key: `activity-cancelled:${activity.id}`,
    });
  }

  async added(tx: Tx, facts: CaseFacts, activity: Told): Promise<void> {
    const vars = { ...this.vars(facts, activity), day: formatDay(activity.plannedOn) };
    await tx.mail(activityAddedMail, vars, { ...this.order(facts), key: `activity-added:${activity.id}` });
  }

  private vars(facts: CaseFacts, activity: Told, cancelled = false) {
    const { plannedOn: day, changes, title } = activity;
    const calendar = activityEvent(activity, { day, changes, cancelled });
    return { title: facts.title, caseId: facts.id, activity: title, calendar };
  }

  private order = (facts: CaseFacts) => ({ to: this.tell.parties(facts), caseId: facts.id });
}
