import type { RoundFact } from '../domain/round';
import type { RoundRules } from '../domain/round-rules';
import type { ModelChoiceSeed } from './model-choice-seed';

/** A theme of a round; themes bind "primarily" (domain.md §1 [M]). */
export interface ThemeSeed {
  readonly key: ThemeKey;
  readonly name: string;
  /** For filters and other narrow places. */
  readonly shortName: string;
  /** One line, for filters and leads. */
  readonly description: string;
  /** Some lines more, in our own words after [K]. */
  readonly about: string;
}

/** The four themes; OK-15 has the first three (domain.md §1 [M][K]). */
export type ThemeKey =
  'organisational-change' | 'professional-change' | 'violence-threats' | 'culture-collaboration-bullying';

/** One dated part of a provider's frame; `amount` is whole øre (domain.md §10 [M], yearly dates [ours]). */
export interface TrancheSeed {
  readonly opensOn: string;
  readonly amount: bigint;
}

/** A provider's frame in a round; no tranches = the frame is not set (OK-18: not stated in the source). */
export interface FrameSeed {
  readonly provider: string;
  readonly tranches: readonly TrancheSeed[];
  /** Shown beside the figures, so that a demo frame is never taken for a real one (domain.md §1). */
  readonly label?: string;
}

export type RoundKey = 'ok-15' | 'ok-18' | 'demo-26';

/** A round (aftaleperiode) with the rules of its own time. Days are `YYYY-MM-DD`, both ends included (domain.md §1). */
export interface RoundSeed {
  readonly key: RoundKey;
  readonly name: string;
  readonly requestsFrom: string;
  readonly requestsTo: string;
  /** [ours] Twelve months after `requestsTo`: endorsement, contract and delivery may follow until then (domain.md §1). */
  readonly lastDeliveryDay: string;
  /** The day by which each Hovedudvalg is asked to choose its model (domain.md §5 [M]). */
  readonly modelChoiceBy: string;
  readonly demo: boolean;
  /** What its source leaves open, and Samråd has filled in; a demo round is invented altogether. */
  readonly own: readonly RoundFact[];
  readonly themes: readonly ThemeSeed[];
  readonly rules: RoundRules;
  /** One frame per provider of the round, set or not. */
  readonly frames: readonly FrameSeed[];
  /** Choices that were made; a region without one is on model 2 (domain.md §5 [ours]). */
  readonly modelChoices: readonly ModelChoiceSeed[];
}
