import { clockTexts, dayText, timeText } from '../i18n/da';
import type { DueCalculation, Step } from './calculate-due';
import type { LocalDate } from './local-date';

/** One short Danish sentence a step, in the same order as the steps. */
export function explainInDanish(calculation: DueCalculation): string[] {
  return calculation.steps.map(sentenceOf);
}

function sentenceOf(step: Step): string {
  switch (step.kind) {
    case 'start-day-not-counted':
      return clockTexts.startDayNotCounted(dayText(step.day));
    case 'counting':
      return clockTexts.counting(step.days, dayText(step.from));
    case 'pause-skipped':
      return clockTexts.pauseSkipped(periodText(step.from, step.to), step.days);
    case 'counted-day-reached':
      return clockTexts.countedDayReached(step.days, dayText(step.day));
    case 'moved-past':
      return clockTexts.movedPast(periodText(step.from, step.to), clockTexts.reasons[step.reason]);
    case 'due':
      return clockTexts.due(dayText(step.day));
  }
}

function periodText(from: LocalDate, to: LocalDate): string {
  return from === to ? dayText(from) : clockTexts.period(dayText(from, to), dayText(to));
}

/** The whole calculation in two sentences, as a case page shows it; months and years only where they change. */
export function explainShort(calculation: DueCalculation): string {
  const start = stepOf(calculation, 'start-day-not-counted');
  const counting = stepOf(calculation, 'counting');
  const landing = stepOf(calculation, 'counted-day-reached').day;
  const paused = calculation.steps
    .filter((step) => step.kind === 'pause-skipped')
    .reduce((days, step) => days + step.days, 0);
  const moved = calculation.steps.find((step) => step.kind === 'moved-past');
  const count = clockTexts.shortCount(counting.days, dayText(counting.from, start.day), paused);
  const end = moved
    ? clockTexts.shortMoved(
        dayText(landing, counting.from),
        clockTexts.reasons[moved.reason],
        dayText(calculation.dueDay, landing),
      )
    : clockTexts.shortWorkingDay(dayText(landing, counting.from));
  return `${clockTexts.shortStart(dayText(start.day), timeText(calculation.start))} ${count}${end}`;
}

function stepOf<K extends Step['kind']>(calculation: DueCalculation, kind: K): Extract<Step, { kind: K }> {
  const step = calculation.steps.find((candidate) => candidate.kind === kind);
  if (!step) throw new TypeError(`A calculation without its step ${kind}`);
  return step as Extract<Step, { kind: K }>;
}
