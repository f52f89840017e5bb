import { frontDa } from '../landing.da';
import { providersDa } from '../../../i18n/providers.da';
import type { Facets, Link, Notice, ProviderCard } from '../../../views';
import type { CurrentCatalogue } from '../../providers/current-providers';
import { chosenTheme, presentProviderCard, themeFacets } from '../../providers/provider-card.presenter';
import { providerPaths } from '../../providers/providers.paths';
import { landingPaths } from '../landing.paths';

/** What the front page shows a stranger. */
export interface FrontPage {
  readonly hero: {
    readonly title: string;
    readonly text: string;
    readonly primary: Link;
    readonly secondary: Link;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
  };
  readonly notice: Notice | null;
  readonly providers: {
    readonly heading: string;
    readonly sub: string;
    readonly facets: Facets;
    readonly cards: readonly ProviderCard[];
    readonly compare: Link;
    /** In a demo round: the figures come from invented cases. */
    readonly invented: string | null;
  } | null;
  readonly howHref: string;
  readonly checkHref: string;
}

/** Explains the offer in a minute, with the days and months of the round's own rules. */
export function presentFrontPage(catalogue: CurrentCatalogue, askedTheme: unknown): FrontPage {
  const rules = catalogue.round?.rules ?? null;
  return {
    hero: {
      title: frontDa.heading,
      text: frontDa.text(rules),
      primary: { text: frontDa.check, href: landingPaths.selfCheck() },
      secondary: { text: frontDa.providers, href: providerPaths.list() },
      steps: frontDa.steps(rules),
    },
    notice: closedNotice(catalogue),
    providers: catalogue.providers.length > 0 ? presentProviders(catalogue, askedTheme) : null,
    howHref: landingPaths.how(),
    checkHref: landingPaths.selfCheck(),
  };
}

/** Said when no request can be sent today; null when the round is open. */
export function closedNotice({ round, open }: CurrentCatalogue): Notice | null {
  if (open) return null;
  const text = frontDa.closedText(round?.requestsTo ?? null);
  return { kind: 'info', heading: frontDa.closed, text };
}

function presentProviders(
  { round, providers, today }: CurrentCatalogue,
  askedTheme: unknown,
): FrontPage['providers'] {
  const themes = round?.themes ?? [];
  const theme = chosenTheme(themes, askedTheme);
  return {
    heading: providersDa.heading(providers.length),
    sub: theme?.description ?? frontDa.chooseTheme,
    facets: themeFacets(themes, theme, landingPaths.front),
    cards: providers.map((provider) =>
      presentProviderCard(provider, theme?.key ?? null, { roundId: round?.id, today }),
    ),
    invented: round?.demo ? providersDa.invented : null,
    compare: { text: providersDa.compare, href: providerPaths.list(theme?.key) },
  };
}
