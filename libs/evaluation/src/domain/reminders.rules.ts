import {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  hourOfDay,
  isWorkingDay,
  type LocalDate,
} from '@samraad/deadlines';
import type { EvaluationKind } from './forms/form';

/** A word to those who have not answered. The effect window's opening is told by the first one. */
export interface Reminder {
  readonly step: 'first' | 'second' | 'opened' | 'month-left' | 'week-left';
  readonly at: Date;
}

// Like the clocks' warnings: at 8 on working days, inside office hours (domain.md §6 [ours]).
const officeHour = 8;

const inOfficeHours = (day: LocalDate, closingDays: readonly LocalDate[]): Date =>
  hourOfDay(isWorkingDay(day, closingDays) ? day : addWorkingDays(day, 1, closingDays), officeHour);

/** After 5 and 10 working days [ours]. */
export function satisfactionReminders(opened: Date, closingDays: readonly LocalDate[]): Reminder[] {
  return [
    { step: 'first', at: hourOfDay(addWorkingDays(opened, 5, closingDays), officeHour) },
    { step: 'second', at: hourOfDay(addWorkingDays(opened, 10, closingDays), officeHour) },
  ];
}

/** When the window opens, one calendar month and one week before it closes [ours]; in time order. */
export function effectReminders(
  window: { readonly opensDay: LocalDate; readonly closesDay: LocalDate },
  closingDays: readonly LocalDate[],
): Reminder[] {
  return [
    { step: 'opened', at: inOfficeHours(window.opensDay, closingDays) },
    { step: 'month-left', at: inOfficeHours(addCalendarMonths(window.closesDay, -1), closingDays) },
    { step: 'week-left', at: inOfficeHours(addCalendarDays(window.closesDay, -7), closingDays) },
  ];
}

/** The work that carries out a reminder; the same key when ordered again. */
export const reminderKey = (evaluationId: string, step: Reminder['step']): string =>
  `evaluation.remind:${evaluationId}:${step}`;

/** The reminders of a kind, so that what is ordered can be taken back. */
export const reminderSteps = {
  satisfaction: ['first', 'second'],
  effect: ['opened', 'month-left', 'week-left'],
} as const satisfies Record<EvaluationKind, readonly Reminder['step'][]>;

/** Of several reminders caught up at once only the last is given: whether a later one is due too. */
export function isOvertaken(step: Reminder['step'], reminders: readonly Reminder[], now: Date): boolean {
  const index = reminders.findIndex((one) => one.step === step);
  return reminders.slice(index + 1).some((later) => later.at <= now);
}
