import { providersDa } from '../../../i18n/providers.da';
import { addressOf } from '@samraad/platform';
import type { CompareTable, EmptyState, Link, Notice, PageHead, ProviderCard } from '../../../views';
import { closedNotice } from '../../landing/front-page/front-page.presenter';
import { landingPaths } from '../../landing/landing.paths';
import { type CatalogueAsked, facetNames } from '../catalogue-asked';
import type { AskedCatalogue } from '../catalogue.reader';
import { presentProviderCard } from '../provider-card.presenter';
import { providerPaths } from '../providers.paths';
import { presentComparison } from './compare.presenter';
import { type Sifted, siftProviders } from './facet-rows.presenter';

const words = providersDa.facets;

/** The providers of the round, found, sifted and beside each other. */
export interface ProviderList {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly value: string;
    /** What else is chosen goes with a search. */
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
  };
  readonly help: Link;
  readonly facets: Sifted['facets'];
  readonly more: Sifted['more'];
  readonly on: { readonly label: string; readonly links: Sifted['on']; readonly shown: string } | null;
  readonly cards: readonly ProviderCard[];
  /** Asking those beside each other. */
  readonly ask: Link | null;
  readonly compareHeading: string;
  readonly table: CompareTable | null;
  readonly figures: string;
  readonly empty: EmptyState;
  /** In a demo round: the figures come from invented cases. */
  readonly invented: string | null;
}

/** Everything two providers can be told apart by; what is asked for stands in the address (domain.md §7). */
export function presentProviderList(catalogue: AskedCatalogue): ProviderList {
  const { asked, found, providers, round, today } = catalogue;
  const themes = round?.themes ?? [];
  const theme = themes.find(({ key }) => key === asked.chosen.theme) ?? null;
  const sifted = siftProviders(providers, asked, { themes, found });
  const { fitting, beside } = sifted;
  const at = { roundId: round?.id, today };
  return {
    head: {
      title: providers.length > 0 ? providersDa.heading(providers.length) : providersDa.title,
      crumbs: [{ text: providersDa.front, href: landingPaths.front() }, { text: providersDa.title }],
      sub: theme?.description ?? providersDa.listSub,
    },
    notice: closedNotice(catalogue),
    search: searchOf(asked),
    help: { text: words.help, href: addressOf('providers.help') },
    facets: sifted.facets,
    more: sifted.more,
    on: onOf(sifted, providers.length),
    cards: fitting.map((provider) => presentProviderCard(provider, theme?.key ?? null, at)),
    ask: askOf(catalogue, beside),
    compareHeading: words.beside,
    table:
      beside.length > 0
        ? presentComparison(beside, { ...catalogue, ...at, themes: theme ? [theme] : themes })
        : null,
    figures: providersDa.figures.sub,
    invented: round?.demo ? providersDa.invented : null,
    empty:
      providers.length === 0
        ? { heading: providersDa.noneTitle, text: providersDa.noneText }
        : {
            heading: words.nothingTitle,
            text: words.nothingText,
            action: { text: words.removeAll, href: providerPaths.list() },
          },
  };
}

const onOf = ({ on, fitting }: Sifted, all: number): ProviderList['on'] =>
  on.length > 0 ? { label: words.on, links: on, shown: words.shown(fitting.length, all) } : null;

function askOf({ open, mayAsk }: AskedCatalogue, beside: readonly { readonly key: string }[]): Link | null {
  const href = providerPaths.ask(beside.map(({ key }) => key));
  return open && mayAsk && beside.length > 0 ? { text: providersDa.askSeveral, href } : null;
}

function searchOf({ search, chosen }: CatalogueAsked): ProviderList['search'] {
  const hidden = Object.entries(chosen).flatMap(([key, value]) =>
    value === undefined ? [] : [{ name: facetNames[key as keyof typeof facetNames], value }],
  );
  return {
    ...{ label: words.search, hint: words.searchHint, button: words.searchButton },
    ...{ value: search, hidden },
  };
}
