import type { ActivityKind, ActivityStep } from '../domain/activity-template';
import type { ProviderContact } from '../domain/provider';
import type { RoundKey, ThemeKey } from '@samraad/scheme';

export type ProviderKey = 'nfa' | 'ruc' | 'joblife' | 'cbs' | 'alectia';

/** One step of a way of working, ready to become an activity of a plan (domain.md §8 [K]). */
export interface ActivityStepSeed {
  readonly key: string;
  /** One or two words, for the line of steps on a card. */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** In words, since most lengths are agreed with the workplace. */
  readonly durationText: string;
  readonly optional?: boolean;
  readonly kind: ActivityKind;
  /** What of it is not in the source. */
  readonly own?: ActivityStep['own'];
}

/** A provider's way of working, used to prefill a plan (domain.md §8 [K]). */
export interface ActivityTemplateSeed {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly ActivityStepSeed[];
}

/** How one provider goes about one theme in OK-18 and the demo round (domain.md §8 [K], twelve in all). */
export interface ProviderApproachSeed {
  readonly provider: ProviderKey;
  readonly theme: ThemeKey;
  readonly title: string;
  /** Two to four sentences. */
  readonly text: string;
  /** Completes "Passer til jer, der …". */
  readonly suits: string;
}

/** A provider with its way of working. E-mail is fictional (domain.md §8), no number is made up, the rest is the source's. */
export interface ProviderSeed {
  readonly key: ProviderKey;
  readonly name: string;
  readonly fullName: string;
  /** Centres, institute or standing, as named in the round's source (domain.md §1 [M]). */
  readonly affiliations: readonly string[];
  readonly tagline: string;
  readonly description: string;
  readonly contact: ProviderContact;
  readonly rounds: readonly RoundKey[];
  /** The first template is the usual one. */
  readonly templates: readonly ActivityTemplateSeed[];
  /** Labels of the usual template's main steps, for the card on the first page. */
  readonly cardSteps: readonly string[];
}
