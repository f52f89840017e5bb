import { type ClockRules, localDateOf, perClock } from '@samraad/deadlines';
import type { RoundRules } from './round-rules';

/** A theme of a round; themes bind "primarily" (domain.md §1 [M]). */
export interface Theme {
  readonly key: string;
  readonly name: string;
  /** For filters and other narrow places. */
  readonly shortName: string;
  /** One line, for filters and leads. */
  readonly description: string;
  /** Some lines more; empty where nothing more is said. */
  readonly about: string;
}

/** A fact of a round that its source may leave open, so that what stands is Samråd's own ([ours]) and is shown as that. */
export const roundFacts = [
  'requests-to',
  'last-delivery-day',
  'model-choice-by',
  'model-choice-days',
  'clocks',
  'evaluations',
  'tranches',
] as const;
export type RoundFact = (typeof roundFacts)[number];

/** A round with the rules of its own time; days are `YYYY-MM-DD`, both ends included (domain.md §1). */
export interface Round {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly requestsFrom: string;
  readonly requestsTo: string;
  readonly lastDeliveryDay: string;
  /** The day by which each Hovedudvalg is asked to choose its model (domain.md §5 [M]). */
  readonly modelChoiceBy: string;
  readonly demo: boolean;
  /** What its source leaves open, and Samråd has filled in. */
  readonly own: readonly RoundFact[];
  readonly rules: RoundRules;
  readonly themes: readonly Theme[];
}

/** What a round is called, and its days. */
export type RoundDays = Pick<
  Round,
  'name' | 'requestsFrom' | 'requestsTo' | 'lastDeliveryDay' | 'modelChoiceBy'
>;

/** Rules of a round that hold from a day, until the next begin. */
export interface DatedRules {
  /** Null: those it opened with. */
  readonly from: string | null;
  /** The decision they were changed by; null for those it opened with. */
  readonly proposalId: string | null;
  readonly rules: RoundRules;
}

/** The rules of a day among a round's, oldest first. */
export function rulesOnDay(dated: readonly DatedRules[], day: string): RoundRules {
  const begun = dated.findLast(({ from }) => from === null || from <= day);
  if (!begun) throw new Error('a round has rules from its first day');
  return begun.rules;
}

type Period = Pick<Round, 'requestsFrom' | 'requestsTo'>;

/** Whether a round takes requests on a day in Copenhagen. */
export function roundAcceptsOn(round: Period, day: string): boolean {
  return round.requestsFrom <= day && day <= round.requestsTo;
}

/** The round a request belongs to: the one that takes requests on the Copenhagen day of the last signature (domain.md §1 [ours]). */
export function roundOfSignature<R extends Period>(rounds: readonly R[], instant: Date): R | null {
  const day = localDateOf(instant);
  return rounds.find((round) => roundAcceptsOn(round, day)) ?? null;
}

/** Endorsement, contract, delivery and evaluation may follow up to the last delivery day (domain.md §1 [ours]). */
export function mayDeliverOn(round: Pick<Round, 'requestsFrom' | 'lastDeliveryDay'>, day: string): boolean {
  return round.requestsFrom <= day && day <= round.lastDeliveryDay;
}

/** Where a round stands on a day: it takes requests (or will) · only ends what was asked for in time · is over. */
export type RoundPhase = 'open' | 'ending' | 'over';

/** The phase of a round on a day in Copenhagen. */
export function roundPhaseOn(round: Pick<Round, 'requestsTo' | 'lastDeliveryDay'>, day: string): RoundPhase {
  if (day <= round.requestsTo) return 'open';
  return day <= round.lastDeliveryDay ? 'ending' : 'over';
}

/**
 * Whether it is known here how a round was used. A round that has closed without one numbered case was used elsewhere
 * (OK-15 and OK-18 were over before the portal began): then nothing is known, and zero would be a lie.
 */
export const useIsKnown = (round: Pick<Round, 'requestsTo'>, day: string, numberedCases: number): boolean =>
  numberedCases > 0 || day <= round.requestsTo;

/** Warnings go out at 8 on working days, inside 08–16 (domain.md §6 [ours]). */
const warningHour = 8;

/** A round's rules as the clocks' engine takes them (domain.md §6). */
export function clockRulesOf(rules: RoundRules): ClockRules {
  return {
    days: perClock((kind) => rules.clocks[`${kind}Days`]),
    closingDays: rules.closingDays,
    warnings: { workingDaysBefore: rules.warningWorkingDays, hour: warningHour },
  };
}
