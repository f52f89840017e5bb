/** Everybody who comes is reminded the working day before; another time is another key. */
export const remindKey = (meetingId: string, sequence: number): string =>
  `booking.remind:${meetingId}:${sequence}`;
/** A proposal lapses when the last of its times has come. */
export const lapsePollKey = (pollId: string): string => `booking.lapse-poll:${pollId}`;
