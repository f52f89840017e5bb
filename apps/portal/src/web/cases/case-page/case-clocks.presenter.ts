import {
  type ClockRules,
  type ClockView,
  localDateOf,
  warningInstants,
  defaultClockRules,
} from '@samraad/deadlines';
import { formatDay, formatShortDay, formatTime, t } from '@samraad/platform';
import type { Clock, ClockState } from '../../../views';

const dayMs = 24 * 3600_000;

/** The clocks of the present provider, each with its calculation; those of earlier providers are in the timeline. */
export function presentClocks(clocks: readonly ClockView[], now: Date, pauseHref: string | null): Clock[] {
  return clocks
    .filter((clock) => clock.closedAt === null)
    .map((clock) => ({
      title: t(`case.step.${clock.kind}`),
      due: dueWords(clock, now),
      state: stateOf(clock, now),
      ...stateWords(clock),
      percent: percentOf(clock, now),
      sum: clock.summary,
      steps: clock.steps,
      ...(pauseHref && clock.stoppedAt === null && now <= clock.dueAt
        ? { links: [{ text: t('case.pause'), href: pauseHref }] }
        : {}),
    }));
}

/** A clock's state as colours and words show it. */
export function stateOf(
  clock: {
    dueAt: Date;
    startedAt: Date;
    stoppedAt: Date | null;
    closedAt?: Date | null;
    breachedAt: Date | null;
    rules?: Pick<ClockRules, 'closingDays' | 'warnings'>;
  },
  now: Date,
): ClockState {
  const end = clock.stoppedAt ?? clock.closedAt ?? now;
  if (clock.breachedAt !== null || end > clock.dueAt) return 'breached';
  if (clock.stoppedAt !== null) return 'met';
  if (clock.closedAt) return 'stopped';
  const rules = { ...defaultClockRules, ...clock.rules };
  const [warning] = warningInstants(clock.dueAt, rules, clock.startedAt);
  return warning && now >= warning.at ? 'near' : 'running';
}

/** Share of the time that is used, 0–100. */
export function percentOf(
  clock: { dueAt: Date; startedAt: Date; stoppedAt: Date | null; closedAt?: Date | null },
  now: Date,
): number {
  const end = clock.stoppedAt ?? clock.closedAt ?? now;
  const share =
    (end.getTime() - clock.startedAt.getTime()) / (clock.dueAt.getTime() - clock.startedAt.getTime());
  return Math.max(1, Math.min(100, Math.round(share * 100)));
}

function dueWords(clock: ClockView, now: Date): string {
  if (clock.stoppedAt !== null)
    return t('case.clock.stopped', {
      day: formatShortDay(clock.stoppedAt),
      time: formatTime(clock.stoppedAt),
    });
  const left = Math.round((Date.parse(clock.dueDay) - Date.parse(localDateOf(now))) / dayMs);
  const day = t('case.clock.at', { day: formatDay(clock.dueAt) });
  if (left < 0) return t('case.clock.expired', { day });
  if (left === 0) return t('case.clock.today');
  return left === 1 ? t('case.clock.day-left', { day }) : t('case.clock.days-left', { count: left, day });
}

function stateWords(clock: ClockView): { stateText?: string } {
  if (clock.breachedAt !== null) return { stateText: t('clock-state.breached') };
  return clock.stoppedAt === null ? {} : { stateText: t('clock-state.met') };
}
