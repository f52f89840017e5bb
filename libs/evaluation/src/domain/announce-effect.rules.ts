import {
  addWorkingDays,
  type DutyRules,
  hourOfDay,
  isWorkingDay,
  type LocalDate,
  localDateOf,
  nextReminder,
} from '@samraad/deadlines';
import { evaluationDutyKinds } from './evaluation.duties';
import type { EffectWindow } from './window.rules';

// Mails that ask for something leave inside office hours (domain.md §13 [ours, 2]).
const officeHour = 8;

/** When to tell that the effect window is open: at 8 on its first working day. */
export function announceEffectAt(opensDay: LocalDate, closingDays: readonly LocalDate[]): Date {
  const day = isWorkingDay(opensDay, closingDays) ? opensDay : addWorkingDays(opensDay, 1, closingDays);
  return hourOfDay(day, officeHour);
}

/** Whether the first reminder to answer is due as well: of words caught up at once only the last is given. */
export function isOvertaken(
  { opensAt, closesAt }: Pick<EffectWindow, 'opensAt' | 'closesAt'>,
  rules: Pick<DutyRules, 'warningWorkingDays' | 'closingDays'>,
  now: Date,
): boolean {
  const announced = announceEffectAt(localDateOf(opensAt), rules.closingDays);
  const { reminders } = evaluationDutyKinds['answer-effect'];
  const first = nextReminder(reminders, { since: opensAt, by: closesAt }, rules, announced);
  return first !== null && first.at <= now;
}
