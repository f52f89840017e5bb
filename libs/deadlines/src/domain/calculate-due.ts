import type { ClockKind, ClockRules } from './clock-rules';
import { type LocalDate, addCalendarDays, daysInPeriod, endOfDay, localDateOf } from './local-date';
import { type Pause, mergePauses, pauseOn } from './pauses';
import { type NonWorkingReason, nonWorkingReason } from './working-days';

/** One step of a calculation, in the order it was made; days only, so it can be stored and sent as it is. */
export type Step =
  | { readonly kind: 'start-day-not-counted'; readonly day: LocalDate }
  | { readonly kind: 'counting'; readonly days: number; readonly from: LocalDate }
  | {
      readonly kind: 'pause-skipped';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: number;
    }
  | { readonly kind: 'counted-day-reached'; readonly day: LocalDate; readonly days: number }
  | {
      readonly kind: 'moved-past';
      readonly reason: NonWorkingReason | 'pause';
      readonly from: LocalDate;
      readonly to: LocalDate;
    }
  | { readonly kind: 'due'; readonly day: LocalDate };

/** A due instant (23:59:59.000 Copenhagen of `dueDay`) with the steps that lead to it. */
export interface DueCalculation {
  readonly start: Date;
  readonly due: Date;
  readonly dueDay: LocalDate;
  readonly steps: readonly Step[];
}

/**
 * When a clock expires (`domain.md` §6): the nth unpaused day after the start day, moved on to a working day
 * that is not paused. Pauses may overlap; one outside the running clock changes nothing.
 * @throws RangeError for rules or pauses that make no sense (days below 1, a pause ending before it begins).
 */
export function calculateDue(
  start: Date,
  kind: ClockKind,
  rules: ClockRules,
  pauses: readonly Pause[],
): DueCalculation {
  const merged = mergePauses(pauses);
  const startDay = localDateOf(start);
  const counting = countDays(startDay, rules.days[kind], merged);
  const moving = moveToOpenDay(counting.day, rules.closingDays, merged);
  const steps: Step[] = [
    { kind: 'start-day-not-counted', day: startDay },
    ...counting.steps,
    ...moving.steps,
    { kind: 'due', day: moving.day },
  ];
  return { start, due: endOfDay(moving.day), dueDay: moving.day, steps };
}

interface Reached {
  readonly day: LocalDate;
  readonly steps: readonly Step[];
}

function countDays(startDay: LocalDate, days: number, pauses: readonly Pause[]): Reached {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`A clock cannot count ${days} days`);
  const skipped: Step[] = [];
  let reached = startDay;
  let left = days;
  for (const { from, to } of pauses.filter((pause) => pause.to > startDay)) {
    const free = Math.max(0, daysInPeriod(reached, from) - 2);
    if (free >= left) break;
    const first = addCalendarDays(reached, free + 1);
    skipped.push({ kind: 'pause-skipped', from: first, to, days: daysInPeriod(first, to) });
    left -= free;
    reached = to;
  }
  const day = addCalendarDays(reached, left);
  const counting: Step = { kind: 'counting', days, from: nextUnpaused(startDay, pauses) };
  return { day, steps: [counting, ...skipped, { kind: 'counted-day-reached', day, days }] };
}

function nextUnpaused(day: LocalDate, pauses: readonly Pause[]): LocalDate {
  const next = addCalendarDays(day, 1);
  const pause = pauseOn(next, pauses);
  return pause ? addCalendarDays(pause.to, 1) : next;
}

function moveToOpenDay(
  landing: LocalDate,
  closingDays: readonly LocalDate[],
  pauses: readonly Pause[],
): Reached {
  const steps: Step[] = [];
  let day = landing;
  for (;;) {
    const to = pauseOn(day, pauses)?.to;
    const reason = to ? 'pause' : nonWorkingReason(day, closingDays);
    if (!reason) return { day, steps };
    steps.push({ kind: 'moved-past', reason, from: day, to: to ?? day });
    day = addCalendarDays(to ?? day, 1);
  }
}
