import { addCalendarMonths, endOfDay, hourOfDay, type LocalDate } from '@samraad/deadlines';
import type { RoundRules } from '@samraad/scheme';

/** When the effect evaluation may be answered: `opensAt` ≤ instant ≤ `closesAt`. */
export interface EffectWindow {
  readonly opensDay: LocalDate;
  readonly closesDay: LocalDate;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

type WindowRules = Pick<RoundRules, 'effectOpensMonths' | 'effectClosesMonths'>;

/** Opens as the day begins, 3 calendar months after the finish, and closes as the day ends, 6 after it (domain.md §11 [M]). */
export function effectWindow(finishDay: LocalDate, rules: WindowRules): EffectWindow {
  const opensDay = addCalendarMonths(finishDay, rules.effectOpensMonths);
  const closesDay = addCalendarMonths(finishDay, rules.effectClosesMonths);
  return { opensDay, closesDay, opensAt: hourOfDay(opensDay, 0), closesAt: endOfDay(closesDay) };
}
