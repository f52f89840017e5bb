import { addCalendarDays, type LocalDate } from '@samraad/deadlines';
import { formatDayYear, refusal, type Refusal } from '@samraad/platform';
import { reachOf, type Round, ruleFaults, type RuleFault, type WorkplaceKind } from '@samraad/scheme';
import type { RoundPlan } from './round-plan';

/** The parts of a round’s text, each a rule somebody can change by itself, in the order they are read. */
export const roundParts = [
  'period',
  'last-delivery',
  'model-choice',
  'themes',
  'providers',
  'tranches',
  'money-left',
  'paying',
  'signing',
  'contract-signers',
  'lapses',
  'attesting',
  'order',
  'dialogue',
  'contract',
  'warnings',
  'answer-times',
  'closing-days',
  'evaluation',
  'small-numbers',
  'late-pattern',
] as const;
/** `valid-from` stands first in a change of a round that runs, and in nothing else. */
export type RoundPart = 'valid-from' | (typeof roundParts)[number];

/** Something in a round that does not fit the rest of it. */
export interface RoundProblem {
  readonly part: RoundPart;
  readonly refusal: Refusal;
}

/** What a round is checked against beside itself. */
export interface RoundSurroundings {
  /** Today in Copenhagen. */
  readonly today: LocalDate;
  /** The other rounds. */
  readonly rounds: readonly Pick<Round, 'name' | 'requestsFrom' | 'requestsTo'>[];
  /** The workplaces there are, by who can sign at them. */
  readonly workplaces: readonly WorkplaceKind[];
}

const faultParts: Readonly<Record<RuleFault, RoundPart>> = {
  'effect-reversed': 'evaluation',
  'too-many-signers': 'signing',
  'trio-unnamed': 'signing',
  'trio-roles': 'signing',
};

/** Fewer answers than this are never shown, whatever a round says (domain.md §11 [ours]). */
export const lowestThreshold = 5;

/** What can't even be kept: rules that contradict themselves, or what holds for every round. */
export function contradictions({ rules }: Pick<RoundPlan, 'rules'>): RoundProblem[] {
  const faults = ruleFaults(rules).map((fault) => problem(faultParts[fault], refusal(`rounds.${fault}`)));
  if (rules.answerThreshold >= lowestThreshold) return faults;
  const low = refusal('rounds.threshold-too-low', { lowest: lowestThreshold });
  return [...faults, problem('small-numbers', low)];
}

/** Everything that keeps a round from being proposed, part by part; none: all its rules fit together. Pure. */
export function checkRound(plan: RoundPlan, around: RoundSurroundings): RoundProblem[] {
  const reversed = plan.requestsFrom > plan.requestsTo;
  return [
    ...periodProblems(plan, around),
    // Days that are in no order say nothing about the other days.
    ...(reversed
      ? []
      : [...dayProblems(plan), ...plan.providers.flatMap((one) => trancheProblems(one, plan))]),
    ...partsProblems(plan),
    ...contradictions(plan),
    ...clockProblems(plan),
    ...signingProblems(plan, around),
  ];
}

export const problem = (part: RoundPart, why: Refusal): RoundProblem => ({ part, refusal: why });

function periodProblems(plan: RoundPlan, { today, rounds }: RoundSurroundings): RoundProblem[] {
  const { requestsFrom: from, requestsTo: to } = plan;
  if (from > to) return [problem('period', refusal('rounds.dates-reversed'))];
  const met = rounds.find((one) => from <= one.requestsTo && one.requestsFrom <= to);
  return [
    ...(from <= today ? [problem('period', refusal('rounds.opens-in-the-past'))] : []),
    ...(met
      ? [
          problem(
            'period',
            refusal('rounds.overlaps', {
              name: met.name,
              from: formatDayYear(met.requestsFrom),
              to: formatDayYear(met.requestsTo),
            }),
          ),
        ]
      : []),
  ];
}

function dayProblems(plan: RoundPlan): RoundProblem[] {
  const { requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, rules } = plan;
  const inside = (day: LocalDate) => requestsFrom <= day && day <= lastDeliveryDay;
  const outside = rules.closingDays.find((day) => !inside(day));
  const opened = (days: number) => addCalendarDays(modelChoiceBy, -days) < requestsFrom;
  const early = rules.modelChoiceReminderDays.find(opened);
  const chosenInside = requestsFrom <= modelChoiceBy && modelChoiceBy <= requestsTo;
  return [
    ...(lastDeliveryDay < requestsTo
      ? [problem('last-delivery', refusal('rounds.delivery-before-end'))]
      : []),
    ...(chosenInside ? [] : [problem('model-choice', refusal('rounds.choice-outside'))]),
    ...(chosenInside && early !== undefined
      ? [problem('model-choice', refusal('rounds.reminder-before-opening', { days: early }))]
      : []),
    ...(outside === undefined
      ? []
      : [problem('closing-days', refusal('rounds.closing-day-outside', { day: formatDayYear(outside) }))]),
  ];
}

function partsProblems(plan: RoundPlan): RoundProblem[] {
  const keys = plan.providers.map(({ key }) => key);
  const themes = plan.themes.map(({ key }) => key);
  return [
    ...(themes.length === 0 ? [problem('themes', refusal('rounds.without-themes'))] : []),
    ...(new Set(themes).size < themes.length ? [problem('themes', refusal('rounds.theme-twice'))] : []),
    ...(keys.length === 0 ? [problem('providers', refusal('rounds.without-providers'))] : []),
    ...(new Set(keys).size < keys.length ? [problem('providers', refusal('rounds.provider-twice'))] : []),
  ];
}

function trancheProblems(
  { tranches }: RoundPlan['providers'][number],
  { requestsFrom, requestsTo }: RoundPlan,
): RoundProblem[] {
  const outside = tranches.find(({ opensOn }) => opensOn < requestsFrom || opensOn > requestsTo);
  const days = new Set(tranches.map(({ opensOn }) => opensOn));
  return [
    ...(outside
      ? [problem('providers', refusal('rounds.tranche-outside', { day: formatDayYear(outside.opensOn) }))]
      : []),
    ...(days.size < tranches.length ? [problem('providers', refusal('rounds.tranches-on-one-day'))] : []),
    ...(tranches.some(({ amount }) => BigInt(amount) === 0n)
      ? [problem('providers', refusal('rounds.tranche-empty'))]
      : []),
  ];
}

function clockProblems({ rules }: RoundPlan): RoundProblem[] {
  const { clocks, warningWorkingDays } = rules;
  const first = Math.max(...warningWorkingDays);
  // A warning that would be due before the clock has begun warns of nothing; a week has five working days.
  const room = Math.floor((clocks.dialogueDays * 5) / 7);
  return [
    ...(clocks.contractDays < clocks.dialogueDays
      ? [problem('contract', refusal('rounds.contract-before-dialogue'))]
      : []),
    ...(first >= room
      ? [problem('warnings', refusal('rounds.warning-too-early', { warning: first, room }))]
      : []),
  ];
}

/** With nobody in any role yet the organisation can't judge; else a rule that nobody can satisfy is refused. */
function signingProblems({ rules }: RoundPlan, { workplaces }: RoundSurroundings): RoundProblem[] {
  const staffed = workplaces.filter((place) => place.manager || place.amr || place.tr || place.committee);
  const { workplaces: some, able } = reachOf(rules.signing, staffed);
  const contradicts = contradictions({ rules }).some(({ part }) => part === 'signing');
  return some > 0 && able === 0 && !contradicts
    ? [problem('signing', refusal('rounds.nobody-can-sign', { workplaces: some }))]
    : [];
}
