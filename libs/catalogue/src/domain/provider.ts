import type { ActivityTemplate } from './activity-template';
import type { ProviderAbsence } from './provider-absence';
import type { StandingChange } from './provider-standing';

/** Where a provider is found. */
export interface ProviderContact {
  readonly email: string;
  /** Empty while none is stated. */
  readonly phone: string;
  /** As the round's source has it; null where it has none. */
  readonly address: string | null;
  /** Without `https://`; null where the source has none. */
  readonly website: string | null;
}

/** A provider of expert help (domain.md §1, §8). */
export interface Provider {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  /** Centres, institute or standing. */
  readonly affiliations: readonly string[];
  readonly tagline: string;
  readonly description: string;
  readonly contact: ProviderContact;
  /** Labels of the usual way of working's main steps, for a card. */
  readonly cardSteps: readonly string[];
}

/** How a provider goes about one theme of a round (domain.md §8 [K]). */
export interface ThemeApproach {
  readonly theme: { readonly key: string; readonly name: string; readonly shortName: string };
  readonly title: string;
  readonly text: string;
  /** Completes "Passer til jer, der …". */
  readonly suits: string;
}

/** A round a provider is part of, with what is decided of it there. */
export interface RoundOfProvider {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly changes: readonly StandingChange[];
}

/** A provider with all that a reader compares: approaches of one round, ways of working, rounds. */
export interface ProviderProfile extends Provider {
  /** Newest first. */
  readonly rounds: readonly RoundOfProvider[];
  /** Periods it has told of itself, in order; also those that are over. */
  readonly absences: readonly (ProviderAbsence & { readonly version: number })[];
  /** Empty while not told: languages in words, what the help is aimed at, regions it comes to. */
  readonly languages: readonly string[];
  readonly levels: readonly ('operational' | 'strategic')[];
  readonly regionIds: readonly string[];
  readonly regionNames: readonly string[];
  /** How many regions there are: who comes to all of them says so. */
  readonly regionsInAll: number;
  /** In the order of the round's themes. */
  readonly approaches: readonly ThemeApproach[];
  /** The usual one first. */
  readonly templates: readonly ActivityTemplate[];
}
