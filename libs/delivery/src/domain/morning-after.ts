import { addWorkingDays, hourOfDay, type LocalDate } from '@samraad/deadlines';

/** Mails that ask for something arrive in the morning. */
const morning = 8;

/** The morning so many working days after an instant. */
export function morningAfter(from: Date, workingDays: number, closingDays: readonly LocalDate[]): Date {
  return hourOfDay(addWorkingDays(from, workingDays, closingDays), morning);
}
