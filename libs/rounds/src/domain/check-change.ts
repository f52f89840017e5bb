import type { LocalDate } from '@samraad/deadlines';
import { formatDayYear, refusal } from '@samraad/platform';
import { checkRound, problem, type RoundProblem, type RoundSurroundings } from './check-round';
import { planText, type RoundPlan } from './round-plan';

/** The round a change is made of, as it is. Plain JSON. */
export interface RunningRound {
  /** Its whole text as it is on the day the change is to hold from. */
  readonly before: RoundPlan;
  /** The latest day other rules have been decided from; null when none have. */
  readonly decidedFrom: LocalDate | null;
  /** The latest day an activity of its open cases is planned for; null when none is. */
  readonly plannedUntil: LocalDate | null;
}

/**
 * Everything that keeps a change of a running round from being proposed (domain.md §1): it holds from a day ahead and never
 * reaches back, and the whole text must fit together, but for what did not before. Pure.
 */
export function checkChange(
  plan: RoundPlan,
  around: RoundSurroundings,
  running: RunningRound,
): RoundProblem[] {
  const standing = new Set(checkRound(running.before, around).map((one) => JSON.stringify(one)));
  return [
    ...fromProblems(plan, around, running),
    ...dayProblems(plan, around, running),
    ...partProblems(plan, running),
    ...checkRound(plan, around).filter((one) => !standing.has(JSON.stringify(one))),
  ];
}

/** Whether two texts say the same but for the day a change holds from. */
export const sameText = (a: RoundPlan, b: RoundPlan): boolean => textOf(a) === textOf(b);

// From the same day, so that only what it says is compared.
const textOf = (plan: RoundPlan): string => planText({ ...plan, validFrom: '' });

function fromProblems(
  plan: RoundPlan,
  { today }: RoundSurroundings,
  { before, decidedFrom }: RunningRound,
): RoundProblem[] {
  const from = plan.validFrom ?? today;
  return [
    ...(sameText(plan, before) ? [problem('valid-from', refusal('rounds.change-nothing'))] : []),
    ...(from <= today ? [problem('valid-from', refusal('rounds.change-in-the-past'))] : []),
    ...(from > plan.lastDeliveryDay ? [problem('valid-from', refusal('rounds.change-after-round'))] : []),
    ...(decidedFrom !== null && from <= decidedFrom
      ? [problem('valid-from', refusal('rounds.change-before-another', { day: formatDayYear(decidedFrom) }))]
      : []),
  ];
}

/** A day that has been can't be moved, and none is moved to a day that has been. */
function dayProblems(
  plan: RoundPlan,
  { today }: RoundSurroundings,
  { before, plannedUntil }: RunningRound,
): RoundProblem[] {
  const moved = (day: 'requestsFrom' | 'requestsTo' | 'lastDeliveryDay' | 'modelChoiceBy') =>
    plan[day] !== before[day];
  const gone = (day: 'requestsTo' | 'lastDeliveryDay' | 'modelChoiceBy') =>
    moved(day) && (plan[day] < today || before[day] < today);
  const opened = before.requestsFrom <= today;
  const cut = plannedUntil !== null && moved('lastDeliveryDay') && plan.lastDeliveryDay < plannedUntil;
  return [
    ...(opened && moved('requestsFrom') ? [problem('period', refusal('rounds.change-opened'))] : []),
    ...(gone('requestsTo') ? [problem('period', refusal('rounds.change-day-gone'))] : []),
    ...(gone('lastDeliveryDay') ? [problem('last-delivery', refusal('rounds.change-day-gone'))] : []),
    ...(cut
      ? [
          problem(
            'last-delivery',
            refusal('rounds.delivery-before-planned', { day: formatDayYear(plannedUntil) }),
          ),
        ]
      : []),
    ...(gone('modelChoiceBy') ? [problem('model-choice', refusal('rounds.change-day-gone'))] : []),
  ];
}

/** What open cases stand on is not taken away: themes are added. */
function partProblems(plan: RoundPlan, { before }: RunningRound): RoundProblem[] {
  const kept = before.themes.every((theme, index) => sameJson(plan.themes[index], theme));
  const from = plan.validFrom ?? '';
  const days = new Set([...plan.rules.closingDays, ...before.rules.closingDays]);
  const early = [...days]
    .filter((day) => plan.rules.closingDays.includes(day) !== before.rules.closingDays.includes(day))
    .toSorted()
    .find((day) => day < from);
  return [
    ...(kept ? [] : [problem('themes', refusal('rounds.change-theme-gone'))]),
    ...(early === undefined
      ? []
      : [problem('closing-days', refusal('rounds.change-closing-day-gone', { day: formatDayYear(early) }))]),
  ];
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
