/** Who reads it, what it says; an own duty also how the API tells it to all. */
export type Said = readonly [who: string, words: string, toAll?: string];

/** One stop on a case's way: what is done to come there, what is owed then, and what everybody who may see it reads. */
export interface CaseStage {
  readonly stage: string;
  readonly at?: string;
  readonly moves: readonly string[];
  readonly duties: readonly string[];
  readonly says: readonly Said[];
}
