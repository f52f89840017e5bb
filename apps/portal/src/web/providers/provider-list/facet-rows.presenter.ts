import { countWith, type FacetKey, facetKeys, fitsFacets } from '@samraad/catalogue';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import type { Facets, Link } from '../../../views';
import { askedAddress, type CatalogueAsked, facetsOf, facetValues, mostBeside } from '../catalogue-asked';
import type { CurrentProvider } from '../current-providers';

const words = providersDa.facets;

/** What of the providers a reader sees, and how it is chosen. */
export interface Sifted {
  /** Those that fit. */
  readonly fitting: readonly CurrentProvider[];
  /** Those of them that stand beside each other. */
  readonly beside: readonly CurrentProvider[];
  readonly facets: Facets;
  readonly more: { readonly summary: string; readonly open: boolean; readonly rows: readonly Facets[] };
  /** Everything chosen, each with the address without it. */
  readonly on: readonly Link[];
}

/** Providers that fit what is asked; `found` are the search's, in its order, or null while nothing is looked for. */
export function siftProviders(
  providers: readonly CurrentProvider[],
  asked: CatalogueAsked,
  { themes, found }: { readonly themes: readonly Theme[]; readonly found: readonly string[] | null },
): Sifted {
  const looked = found ? found.flatMap((id) => providers.find((one) => one.id === id) ?? []) : providers;
  const fitting = looked.filter((one) => fitsFacets(facetsOf(one), asked.chosen));
  const picked = asked.beside && fitting.filter(({ key }) => asked.beside?.includes(key));
  const beside = picked?.length ? picked : fitting.slice(0, mostBeside);
  const values = facetValues(themes);
  const [, ...others] = facetKeys.map((key) => facetRow(looked, asked, key, values[key], themes));
  const on = chosenLinks(asked, themes);
  const shown = words.shown(fitting.length, providers.length);
  return {
    fitting,
    beside,
    facets: themeRow(looked, asked, themes),
    more: {
      summary: on.length > 0 ? words.moreOn(on.length, shown) : words.more,
      open: others.some(({ items }) => items.some(({ current }) => current)),
      rows: [...others.filter(({ items }) => items.length > 0), besideRow(asked, fitting, beside)],
    },
    on: on.length > 1 ? [...on, { text: words.removeAll, href: askedAddress(nothing) }] : on,
  };
}

const nothing: CatalogueAsked = { search: '', chosen: {}, beside: null };

const nameOf = (key: FacetKey, value: string, themes: readonly Theme[]): string =>
  key === 'theme'
    ? (themes.find((one) => one.key === value)?.shortName ?? value)
    : (words.values[value] ?? value);

/** A value chosen is a link without it, another a link with it; a value that would leave nobody is not shown. */
function facetRow(
  providers: readonly CurrentProvider[],
  asked: CatalogueAsked,
  key: FacetKey,
  values: readonly string[],
  themes: readonly Theme[],
): Facets {
  const all = providers.map(facetsOf);
  const items = values.map((value) => {
    const current = asked.chosen[key] === value;
    const chosen = { ...asked.chosen, [key]: current ? undefined : value };
    return {
      text: nameOf(key, value, themes),
      href: askedAddress({ ...asked, chosen }),
      count: countWith(all, asked.chosen, key, value),
      current,
    };
  });
  return { label: words.labels[key], items: items.filter(({ count, current }) => count > 0 || current) };
}

function themeRow(
  providers: readonly CurrentProvider[],
  asked: CatalogueAsked,
  themes: readonly Theme[],
): Facets {
  const { items } = facetRow(
    providers,
    asked,
    'theme',
    themes.map(({ key }) => key),
    themes,
  );
  const href = askedAddress({ ...asked, chosen: { ...asked.chosen, theme: undefined } });
  const all = { text: providersDa.allThemes, href, current: asked.chosen.theme === undefined };
  return { label: providersDa.chooseTheme, items: [all, ...items] };
}

/** Who stands beside each other: each is put there, or taken away, while one is left. */
function besideRow(
  asked: CatalogueAsked,
  fitting: readonly CurrentProvider[],
  beside: readonly CurrentProvider[],
): Facets {
  const keys = beside.map(({ key }) => key);
  const items = fitting.map(({ key, name }) => {
    const current = keys.includes(key);
    const next = current ? keys.filter((one) => one !== key) : [...keys.slice(-(mostBeside - 1)), key];
    return { text: name, href: askedAddress({ ...asked, beside: next.length > 0 ? next : null }), current };
  });
  return { label: words.beside, items };
}

function chosenLinks(asked: CatalogueAsked, themes: readonly Theme[]): Link[] {
  const facets = facetKeys.flatMap((key) => {
    const value = asked.chosen[key];
    if (value === undefined) return [];
    const chosen = { ...asked.chosen, [key]: undefined };
    return [{ text: words.remove(nameOf(key, value, themes)), href: askedAddress({ ...asked, chosen }) }];
  });
  if (asked.search === '') return facets;
  const text = words.remove(words.searched(asked.search));
  return [{ text, href: askedAddress({ ...asked, search: '' }) }, ...facets];
}
