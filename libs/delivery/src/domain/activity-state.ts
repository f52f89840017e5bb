import type { Moves } from '@samraad/platform';

/** The states of an activity of the plan (domain.md §9). */
export const activityStates = ['planned', 'held', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What was held stays held: a correction is a new activity in an addendum, never a silent change. */
export const nextActivityStates = {
  planned: ['held', 'cancelled'],
  held: [],
  cancelled: [],
} as const satisfies Moves<ActivityState>;
