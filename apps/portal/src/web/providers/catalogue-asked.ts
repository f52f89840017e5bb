import {
  approachKinds,
  type ChosenFacets,
  type FacetKey,
  type Facetted,
  helpKinds,
  profileLevels,
  waitingBandOf,
  waitingBands,
  approachKindOf,
  helpKindsOf,
} from '@samraad/catalogue';
import type { Theme } from '@samraad/scheme';
import { addressOf } from '@samraad/platform';
import type { CurrentProvider } from './current-providers';

/** What a reader of the catalogue has asked for; all of it stands in the address. */
export interface CatalogueAsked {
  readonly search: string;
  readonly chosen: ChosenFacets;
  /** Keys of the providers beside each other; null: the first that fit. */
  readonly beside: readonly string[] | null;
}

/** How many stand beside each other at most. */
export const mostBeside = 4;
const longestSearch = 120;

/** Names in the address. */
export const facetNames: Readonly<Record<FacetKey, string>> = {
  theme: 'tema',
  kind: 'form',
  level: 'niveau',
  approach: 'tilgang',
  waiting: 'ventetid',
  room: 'plads',
};

/** The values each facet may have, in the order they are shown; themes are the round's. */
export const facetValues = (
  themes: readonly Pick<Theme, 'key'>[],
): Readonly<Record<FacetKey, readonly string[]>> => ({
  theme: themes.map(({ key }) => key),
  kind: helpKinds,
  level: profileLevels,
  approach: approachKinds,
  waiting: waitingBands,
  room: ['good', 'little', 'none'],
});

/** Reads the address; what no facet knows is left out. */
export function readAsked(
  query: Readonly<Record<string, unknown>>,
  themes: readonly Pick<Theme, 'key'>[],
): CatalogueAsked {
  const values = facetValues(themes);
  const read = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const chosen: Partial<Record<FacetKey, string>> = {};
  for (const key of Object.keys(facetNames) as FacetKey[]) {
    const asked = read(facetNames[key]);
    if (values[key].includes(asked)) chosen[key] = asked;
  }
  const beside = read('vis')
    .split(',')
    .filter((key) => key !== '');
  return {
    search: read('soeg').slice(0, longestSearch),
    chosen,
    beside: beside.length === 0 ? null : [...new Set(beside)].slice(0, mostBeside),
  };
}

/** The address of what is asked. */
export function askedAddress({ search, chosen, beside }: CatalogueAsked): string {
  const facets = Object.fromEntries(
    (Object.keys(facetNames) as FacetKey[]).map((key) => [facetNames[key], chosen[key]]),
  );
  return addressOf(
    'providers',
    {},
    {
      soeg: search === '' ? undefined : search,
      ...facets,
      vis: beside?.join(','),
    },
  );
}

/** A provider by what the catalogue sorts it by. */
export function facetsOf(
  provider: Pick<CurrentProvider, 'approaches' | 'templates' | 'levels' | 'room' | 'days'>,
): Facetted {
  const { approaches, templates, levels, room, days } = provider;
  const [approach, waiting] = [approachKindOf(templates), waitingBandOf(days)];
  return {
    theme: approaches.map(({ theme }) => theme.key),
    kind: helpKindsOf(templates),
    level: levels,
    approach: approach === null ? [] : [approach],
    waiting: waiting === null ? [] : [waiting],
    room: room === null ? [] : [room],
  };
}
