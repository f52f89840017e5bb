const suffix = '@samraad';

/** What every calendar knows a meeting by, through every change. */
export const calendarUid = (meetingId: string): string => `${meetingId}${suffix}`;

/** Whether it is one of the portal's own meetings, wherever it was read. */
export const isOwnUid = (uid: string): boolean => uid.endsWith(suffix);
