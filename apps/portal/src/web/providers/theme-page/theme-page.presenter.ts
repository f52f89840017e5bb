import { addressOf } from '@samraad/platform';
import type { Round, Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import type { Link, PageHead } from '../../../views';
import { landingPaths } from '../../landing/landing.paths';
import type { CurrentProvider } from '../current-providers';
import { providerPaths } from '../providers.paths';
import { themeCases, themeWords as words } from './theme-page.da';

/** A theme of today's round, and who works with it how. */
export interface ThemeShown {
  readonly theme: Theme;
  readonly round: Round;
  readonly providers: readonly CurrentProvider[];
  /** Whether the reader may begin a request, or may sign in to. */
  readonly mayBegin: boolean;
}

export interface ThemePageModel {
  readonly head: PageHead;
  readonly about: string;
  readonly belongs: { readonly heading: string; readonly cases: readonly string[] } | null;
  readonly ways: {
    readonly heading: string;
    readonly items: readonly {
      readonly heading: string;
      readonly text: string;
      readonly suits: string;
      readonly link: Link;
    }[];
    readonly unwritten: string | null;
    readonly note: string | null;
    readonly compare: Link | null;
  };
  readonly outside: { readonly heading: string; readonly lines: readonly string[]; readonly check: Link };
  readonly begin: Link | null;
  readonly others: { readonly heading: string; readonly items: readonly Link[] } | null;
}

/** What belongs to a theme, in examples, and what each provider of the round does with it (domain.md §1, §8). */
export function presentTheme({ theme, round, providers, mayBegin }: ThemeShown): ThemePageModel {
  const cases = themeCases[theme.key] ?? [];
  const others = round.themes.filter(({ key }) => key !== theme.key);
  return {
    head: {
      title: theme.name,
      crumbs: [
        { text: providersDa.front, href: landingPaths.front() },
        { text: words.round, href: landingPaths.round() },
        { text: theme.name },
      ],
      sub: theme.description,
    },
    about: theme.about,
    belongs: cases.length > 0 ? { heading: words.belongs, cases } : null,
    ways: waysOf(theme, providers),
    outside: {
      heading: words.outside,
      lines: [words.otherTheme, words.notHere],
      check: { text: words.check, href: landingPaths.selfCheck() },
    },
    begin: mayBegin ? { text: words.begin, href: addressOf('case.start') } : null,
    others:
      others.length > 0
        ? {
            heading: words.others,
            items: others.map(({ key, name }) => ({ text: name, href: providerPaths.theme(key) })),
          }
        : null,
  };
}

function waysOf(theme: Theme, providers: readonly CurrentProvider[]): ThemePageModel['ways'] {
  const items = providers.flatMap(({ key, name, approaches }) =>
    approaches
      .filter((one) => one.theme.key === theme.key)
      .map(({ title, text, suits }) => ({
        heading: `${name}: ${title}`,
        text,
        suits: providersDa.suits(suits),
        link: { text: providersDa.readAbout(name), href: providerPaths.provider(key) },
      })),
  );
  const silent = providers
    .filter(({ approaches }) => !approaches.some((one) => one.theme.key === theme.key))
    .map(({ name }) => name);
  return {
    heading: words.ways(providers.length),
    items,
    unwritten: providers.length === 0 ? words.nobody : silent.length > 0 ? words.unwritten(silent) : null,
    note: items.length > 0 ? providersDa.approachesNote : null,
    compare: items.length > 1 ? { text: providersDa.compare, href: providerPaths.list(theme.key) } : null,
  };
}
