import { addWorkingDays, hourOfDay } from '@samraad/deadlines';

const morning = 8;

/** At 8 in the morning of the working day before a meeting. */
export const remindAt = (startsAt: Date): Date => hourOfDay(addWorkingDays(startsAt, -1, []), morning);
