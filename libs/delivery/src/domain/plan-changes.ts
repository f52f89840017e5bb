import type { LocalDate } from '@samraad/deadlines';

/** An activity as a plan names it. */
export interface PlannedActivity {
  readonly title: string;
  readonly kind: string;
  readonly plannedOn: LocalDate;
  readonly description: string;
  /** Which milestone it belongs to, from 1. */
  readonly milestone?: number | undefined;
}

/** The same, about the activity with this number in the plan. */
export interface PlannedChange extends PlannedActivity {
  readonly seq: number;
}

/** What an addendum changes in a running plan, by the numbers of its activities. */
export interface PlanChanges {
  readonly add: readonly PlannedActivity[];
  readonly change: readonly PlannedChange[];
  readonly cancel: readonly number[];
}
