import { refusal, type Refusal } from '@samraad/platform';
import { addCalendarDays, daysInPeriod, isLocalDate, type LocalDate } from './local-date';
import type { PauseState } from './pause-state';

/** Who asks for or answers a pause; the two local sides are one party towards the provider. */
export type PauseSide = 'management' | 'employees' | 'provider';

/** Why a pause is asked for (domain.md §6: the workplace's delay, summer). */
export const pauseReasons = ['workplace', 'holiday', 'provider', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Longer than this is a typing error, or another kind of decision. */
const longestPause = 184;

/** Further ahead than this is a typing error too. */
const farthestAhead = 366;

/** What the days of a pause are judged by: the clock it is for, and today. */
export interface PauseDays {
  /** The day the clock began. */
  readonly started: LocalDate;
  readonly today: LocalDate;
}

/** Checks the days of a pause, both included: of days no clock that runs counts it would change nothing. */
export function checkPause(
  from: LocalDate,
  to: LocalDate,
  { started, today }: PauseDays,
): { from: LocalDate; to: LocalDate } | Refusal {
  if (!isLocalDate(from) || !isLocalDate(to)) return refusal('deadlines.pause-days-unreadable');
  if (from > to) return refusal('deadlines.pause-ends-before-start');
  if (daysInPeriod(from, to) > longestPause)
    return refusal('deadlines.pause-too-long', { days: longestPause });
  if (to < started) return refusal('deadlines.pause-before-clock');
  if (from > addCalendarDays(today, farthestAhead)) return refusal('deadlines.pause-far-ahead');
  return { from, to };
}

/** One party proposes, the other answers (domain.md §6 [ours]). */
export function mayAnswerPause(
  pause: { readonly state: PauseState; readonly proposedSide: PauseSide },
  side: PauseSide,
): true | Refusal {
  if (pause.state !== 'proposed') return refusal('deadlines.pause-answered', {}, 409);
  const sameParty = (pause.proposedSide === 'provider') === (side === 'provider');
  return sameParty ? refusal('deadlines.pause-own', {}, 403) : true;
}
