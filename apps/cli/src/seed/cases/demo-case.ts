import type { ActivityKind, ProviderKey } from '@samraad/catalogue';
import type { Side } from '@samraad/identity';
import type { OpeningAnswers, OrderAnswer, OrderTopic, ProcessKind, ProcessStatus } from '@samraad/requests';
import type { ThemeKey } from '@samraad/scheme';

/** An activity of a plan: its day of the case, kind and title. */
export type PlannedActivity = readonly [day: number, kind: ActivityKind, title: string];

/** A part of a course that is attested and billed by itself: its price in whole kroner, and how many activities it has. */
export interface PlannedMilestone {
  readonly title: string;
  readonly price: number;
  readonly activities: number;
}

/** Something somebody does in a case; whoever has no name here is found by role. */
export type Act =
  | { readonly do: 'draft' | 'fill' | 'ask' | 'confirm' | 'resubmit'; readonly by: Side }
  | { readonly do: 'propose-openings'; readonly by: Side }
  | { readonly do: 'opening'; readonly by: Side; readonly answers: OpeningAnswers }
  | {
      readonly do: 'order';
      readonly by: Side;
      readonly answer: OrderAnswer;
      readonly compliedOn?: string;
      readonly topics?: readonly OrderTopic[];
    }
  | {
      readonly do: 'process';
      readonly by: Side;
      readonly kind: ProcessKind;
      readonly status: ProcessStatus;
      readonly topics: readonly OrderTopic[];
      readonly statusOn: string;
      readonly deadlineOn: string | null;
    }
  | { readonly do: 'sign'; readonly by: Side; readonly unit?: number }
  | { readonly do: 'withdraw'; readonly by: Side; readonly reason: string }
  | { readonly do: 'decline-signature'; readonly by: Side; readonly unit?: number; readonly reason: string }
  | { readonly do: 'pass-on'; readonly by: Side; readonly to: string }
  | { readonly do: 'endorse' | 'accept' | 'take-up' | 'invoice' }
  | { readonly do: 'return' | 'withdraw-contract'; readonly reason: string }
  | {
      readonly do: 'decline';
      readonly code: 'no-capacity' | 'outside-field' | 'other';
      readonly reason: string;
    }
  | { readonly do: 'choose'; readonly by: Side; readonly provider: ProviderKey }
  | {
      readonly do: 'propose-change';
      readonly by: Side;
      readonly provider: ProviderKey;
      readonly reason: string;
    }
  | { readonly do: 'assign'; readonly to: string }
  | { readonly do: 'message'; readonly by: Side | 'provider'; readonly text: string }
  | { readonly do: 'contact'; readonly kind: 'call' | 'meeting' }
  | {
      readonly do: 'pause';
      readonly by: Side | 'provider';
      readonly days: number;
      readonly reason: 'workplace' | 'holiday' | 'provider' | 'other';
    }
  | { readonly do: 'answer-pause'; readonly by: Side | 'provider'; readonly confirm: boolean }
  | {
      readonly do: 'contract';
      /** Whole kroner. */
      readonly price: number;
      readonly activities: readonly PlannedActivity[];
      readonly followUpTalk: number;
      /** In their order, with the activities in theirs. */
      readonly milestones?: readonly PlannedMilestone[];
    }
  | { readonly do: 'sign-contract' | 'sign-addendum'; readonly by: Side }
  | {
      readonly do: 'addendum';
      readonly reason: string;
      /** Whole kroner: the price from then on. */
      readonly price: number;
      /** What comes on top of the plan. */
      readonly more: readonly PlannedActivity[];
    }
  | { readonly do: 'ask-changes' | 'dispute'; readonly by: Side; readonly reason: string }
  | { readonly do: 'held'; readonly activity: number; readonly attended: readonly [number, number] }
  | { readonly do: 'cancel-activity'; readonly activity: number; readonly reason: string }
  | { readonly do: 'delivered'; readonly price?: number; readonly summary: string }
  | { readonly do: 'report-milestone'; readonly milestone: number; readonly summary: string }
  | { readonly do: 'attest'; readonly by: Side; readonly milestone?: number }
  | { readonly do: 'write-in-dispute'; readonly by: Side | 'provider'; readonly text: string }
  | {
      readonly do: 'propose-settlement';
      readonly by: Side | 'provider';
      /** Whole kroner. */
      readonly price: number;
      readonly text: string;
    }
  | { readonly do: 'hand-over-dispute'; readonly by: Side | 'provider' }
  | { readonly do: 'lift-dispute'; readonly by: Side; readonly resolution: string }
  | { readonly do: 'approve' | 'pay'; readonly by: 'central_employers' | 'central_unions' }
  | {
      readonly do: 'bank-file';
      readonly by: 'central_employers' | 'central_unions';
      /** A payment beside the invoice's, which names no invoice that is known; whole kroner. */
      readonly unknown: { readonly price: number; readonly text: string };
    }
  | {
      readonly do: 'satisfaction';
      readonly by: Side;
      readonly ratings: Ratings5;
      readonly good?: string;
      readonly better?: string;
    }
  | { readonly do: 'effect'; readonly by: Side; readonly answers: EffectWords };

/** clear-agreement, kept-promise, both-involved, usable, overall. */
export type Ratings5 = readonly [number, number, number, number, number];
/** workload, cooperation, influence, safety. */
export type Ratings4 = readonly [number, number, number, number];

/** A side's answers to the effect form. */
export interface EffectWords {
  readonly ratings: Ratings4;
  readonly involvement: 'informed' | 'instructed' | 'asked' | 'co-developed';
  readonly measures: 'in-use' | 'partly-in-use' | 'not-in-use' | 'not-verified';
  readonly change: 'much-better' | 'better' | 'same' | 'worse';
  readonly happened: string;
  readonly helped?: string;
}

/** An act on a day of the case; days that are no working days roll to the next one. */
export interface Step {
  readonly day: number;
  /** Minutes after midnight, when it matters. */
  readonly minute?: number;
  readonly act: Act;
}

/** One case of the demo: what is asked, and what happens when. Played through the use cases real people use. */
export interface DemoCase {
  readonly key: string;
  /** Day 0, 'YYYY-MM-DD'. */
  readonly begins: string;
  /** The first one coordinates. */
  readonly units: readonly [string, ...string[]];
  readonly provider: ProviderKey;
  readonly title: string;
  readonly kind?: 'advice' | 'inspiration';
  readonly level?: 'operational' | 'strategic';
  readonly themes: readonly ThemeKey[];
  /** With no theme. */
  readonly justification?: string;
  readonly focusTopic?: string;
  readonly coreTask: string;
  readonly wanted: string;
  readonly existing: string;
  readonly followUp: string;
  readonly baseline: Ratings4;
  readonly baselineWords?: string;
  /** The employee side is represented by the TR instead of the AMR; or the two chairs of a MED committee or of the Hovedudvalg ask. */
  readonly signedBy?: 'tr' | 'committee' | 'main-committee';
  /** At the provider; the coordinator when nobody is named. */
  readonly consultant?: string;
  readonly plan: readonly Step[];
}
