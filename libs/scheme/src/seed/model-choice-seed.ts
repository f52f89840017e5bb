/** The five regions, by key (domain.md §5 [M]). */
export type RegionKey = 'hovedstaden' | 'sjaelland' | 'syddanmark' | 'midtjylland' | 'nordjylland';

/** Areas a focus may name; organisation units carry the same keys (domain.md §5 [M]). */
export type FocusAreaKey = 'medicine' | 'emergency' | 'psychiatry' | 'prehospital';

/** A topic a focus may name, beside the round's themes (domain.md §5 [M]). */
export interface FocusTopicSeed {
  readonly key: string;
  readonly name: string;
}

/** An area a focus may name, in the words shown to people. */
export interface FocusAreaSeed {
  readonly key: FocusAreaKey;
  readonly name: string;
}

/**
 * A Hovedudvalg's choice of model, in force from a day and never backwards (domain.md §5 [M], dating [ours]).
 * Model 1 names a focus and where requests are anchored; model 2 leaves workplaces free.
 */
export type ModelChoiceSeed = {
  readonly region: RegionKey;
  readonly from: string;
  readonly note?: string;
} & (
  | { readonly model: 2 }
  | {
      readonly model: 1;
      readonly topics: readonly FocusTopicSeed[];
      readonly areas: readonly FocusAreaSeed[];
      /** Which kinds of organisation unit endorse: the nearest one above the workplace (domain.md §5 [M]). */
      readonly anchoredAt: readonly ('hospital' | 'enterprise')[];
    }
);
