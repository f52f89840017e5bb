import { addWorkingDays, hourOfDay, type LocalDate } from '@samraad/deadlines';

/** Working days after the final report when the parties are reminded to attest [ours]. */
const reminderWorkingDays = [5, 10] as const;
/** Mails that ask for something arrive in the morning. */
const morning = 8;

/** When to remind of an attestation not yet given, earliest first. */
export function attestReminders(reportedAt: Date, closingDays: readonly LocalDate[]): Date[] {
  return reminderWorkingDays.map((days) => morningAfter(reportedAt, days, closingDays));
}

/** The morning so many working days after an instant. */
export function morningAfter(from: Date, workingDays: number, closingDays: readonly LocalDate[]): Date {
  return hourOfDay(addWorkingDays(from, workingDays, closingDays), morning);
}
