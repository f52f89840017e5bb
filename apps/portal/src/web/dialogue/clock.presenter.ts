import { type ClockView, isBreach, localDateOf, workingDaysUntil } from '@samraad/deadlines';
import { formatDay, formatInstant, formatTime } from '@samraad/platform';
import { dialogueDa } from '../../i18n/dialogue.da';
import type { Clock, ClockState } from '../../views';

/** From here on a deadline is near (domain.md §6: warned 3 working days before). */
export const nearWorkingDays = 3;

/** Share of a clock's time that is used, 0–100, whole. */
export function usedPercent(
  clock: { startedAt: Date; dueAt: Date; stoppedAt: Date | null },
  now: Date,
): number {
  const end = clock.stoppedAt ?? now;
  const share =
    (end.getTime() - clock.startedAt.getTime()) / (clock.dueAt.getTime() - clock.startedAt.getTime());
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

/** A deadline with its calculation, as both sides see it. */
export function presentClock(clock: ClockView, now: Date): Clock {
  const words = dialogueDa.clock;
  const left = workingDaysUntil(localDateOf(now), clock.dueDay, []);
  const due = `${formatDay(clock.dueDay)} kl. ${formatTime(clock.dueAt)}`;
  const state = shownState(clock, left);
  const { stoppedAt, breachedAt } = clock;
  // Done in time, noted after the due day.
  const late = stoppedAt !== null && breachedAt !== null && stoppedAt < breachedAt;
  return {
    title: words.titles[clock.kind],
    due: clock.stoppedAt
      ? words.stopped(formatInstant(clock.stoppedAt))
      : isBreach(clock.state)
        ? words.expired(due)
        : words.left(left, due),
    state,
    ...(state === 'running' ? {} : { stateText: stateText(clock, state) }),
    percent: usedPercent(clock, now),
    sum: late ? `${clock.summary} ${words.afterwards(formatDay(breachedAt))}` : clock.summary,
    steps: clock.steps,
  };
}

function shownState(clock: ClockView, left: number): ClockState {
  if (isBreach(clock.state)) return 'breached';
  if (clock.stoppedAt) return 'met';
  return left <= nearWorkingDays ? 'near' : 'running';
}

function stateText(clock: ClockView, state: ClockState): string {
  const words = dialogueDa.clock.states;
  if (clock.state === 'met-late') return words['met-late'];
  return state === 'breached' ? words.breached : state === 'met' ? words.met : words.near;
}
