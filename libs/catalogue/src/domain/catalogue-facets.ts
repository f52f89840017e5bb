/** What providers are told apart by in the catalogue (issue 11). */
export const facetKeys = ['theme', 'kind', 'level', 'approach', 'waiting', 'room'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** A provider by its facets: which values of each it has; none where nothing is known. */
export type Facetted = Readonly<Record<FacetKey, readonly string[]>>;

/** At most one value of each. */
export type ChosenFacets = Readonly<Partial<Record<FacetKey, string>>>;

/** Whether it has every chosen value; what is not known never fits a choice. */
export const fitsFacets = (of: Facetted, chosen: ChosenFacets): boolean =>
  facetKeys.every((key) => chosen[key] === undefined || of[key].includes(chosen[key]));

/** How many would be left with another value of one facet, the other choices as they are. */
export const countWith = (
  all: readonly Facetted[],
  chosen: ChosenFacets,
  key: FacetKey,
  value: string,
): number => all.filter((one) => fitsFacets(one, { ...chosen, [key]: value })).length;
