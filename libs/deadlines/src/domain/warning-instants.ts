import { type ClockRules, defaultClockRules } from './clock-rules';
import { hourOfDay } from './local-date';
import { addWorkingDays } from './working-days';

/** One warning before a clock expires. */
export interface ClockWarning {
  readonly workingDaysBefore: number;
  readonly at: Date;
}

/**
 * When to warn before `due`, earliest first: so many working days before the due day, at a full hour inside
 * 08–16 (`domain.md` §6 [ours]). Pauses do not count here. Warnings not after the clock's start are left out.
 */
export function warningInstants(due: Date, rules: ClockRules, start: Date): ClockWarning[] {
  const { workingDaysBefore, hour } = rules.warnings ?? defaultClockRules.warnings;
  return workingDaysBefore
    .map((days) => ({
      workingDaysBefore: days,
      at: hourOfDay(addWorkingDays(due, -days, rules.closingDays), hour),
    }))
    .filter(({ at }) => at > start)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
