/** A meeting in everybody's calendar, until somebody calls it off. That it was held, time says. */
export const meetingStates = ['booked', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** A meeting that is moved stays booked. */
export const nextMeetingStates = {
  booked: ['cancelled'],
  cancelled: [],
} as const satisfies Record<MeetingState, readonly MeetingState[]>;
