/** The states of an activity of the plan (domain.md §9). */
export const activityStates = ['planned', 'held', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What was held stays held: a correction is a new activity in an addendum, never a silent change. */
export const nextActivityStates = {
  planned: ['held', 'cancelled'],
  held: [],
  cancelled: [],
} as const satisfies Record<ActivityState, readonly ActivityState[]>;

/** Whether the table lets an activity go from one state to another. */
export const activityMayMove = (from: ActivityState, to: ActivityState): boolean =>
  (nextActivityStates[from] as readonly ActivityState[]).includes(to);
