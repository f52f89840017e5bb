import { compareProviders } from '@samraad/catalogue';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import type { Cell, EmptyState, Facets, ListTable, Notice, PageHead, ProviderCard } from '../../../views';
import { closedNotice } from '../../landing/front-page/front-page.presenter';
import { landingPaths } from '../../landing/landing.paths';
import type { CurrentCatalogue, CurrentProvider } from '../current-providers';
import { chosenTheme, presentProviderCard, roomPill, themeFacets } from '../provider-card.presenter';
import { presentIntake } from '../provider-intake.presenter';
import { reachRows } from '../provider-page/provider-page.presenter';
import { providerPaths } from '../providers.paths';

/** The providers of the round, beside each other. */
export interface ProviderList {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly facets: Facets;
  readonly cards: readonly ProviderCard[];
  readonly table: ListTable;
  readonly empty: EmptyState;
  /** In a demo round: the figures come from invented cases. */
  readonly invented: string | null;
}

/** Everything two providers can be told apart by; one theme, or all of them (domain.md §7). */
export function presentProviderList(catalogue: CurrentCatalogue, askedTheme: unknown): ProviderList {
  const themes = catalogue.round?.themes ?? [];
  const theme = chosenTheme(themes, askedTheme);
  const { providers } = catalogue;
  const at = { roundId: catalogue.round?.id, today: catalogue.today };
  return {
    head: {
      title: providers.length > 0 ? providersDa.heading(providers.length) : providersDa.title,
      crumbs: [{ text: providersDa.front, href: landingPaths.front() }, { text: providersDa.title }],
      sub: theme?.description ?? providersDa.listSub,
    },
    notice: closedNotice(catalogue),
    facets: themeFacets(themes, theme, providerPaths.list),
    cards: providers.map((provider) => presentProviderCard(provider, theme?.key ?? null, at)),
    table: compareTable(providers, theme ? [theme] : themes, at),
    invented: catalogue.round?.demo ? providersDa.invented : null,
    empty: { heading: providersDa.noneTitle, text: providersDa.noneText },
  };
}

function compareTable(
  providers: readonly CurrentProvider[],
  themes: readonly Theme[],
  at: { readonly roundId: string | undefined; readonly today: string },
): ListTable {
  const row = (title: string, cell: (provider: CurrentProvider) => Cell) => ({
    cells: [{ text: title }, ...providers.map(cell)],
  });
  return {
    caption: providersDa.compare,
    captionHidden: true,
    columns: [{ label: providersDa.criterion }, ...providers.map(({ name }) => ({ label: name }))],
    rows: [
      row(providersDa.way, ({ cardSteps }) => ({ text: cardSteps.join(' → ') })),
      row(providersDa.intake.criterion, (provider) => intakeCell(provider, at)),
      row(providersDa.roomNow, ({ room }) =>
        room === null ? { text: providersDa.notKnown } : { pill: roomPill(room) },
      ),
      row(providersDa.firstContact, ({ days }) => ({
        text: days === null ? providersDa.notKnown : providersDa.answersIn(days),
      })),
      ...reachOf(providers).map(([title, values]) =>
        row(title, ({ id }) => ({ text: values.get(id) ?? providersDa.notTold })),
      ),
      ...compareProviders(providers, themes).map(({ theme, cells }) => ({
        cells: [
          { text: theme.name },
          ...cells.map(({ approach }): Cell =>
            approach
              ? { text: approach.title, sub: providersDa.suits(approach.suits) }
              : { text: providersDa.noApproach },
          ),
        ],
      })),
    ],
  };
}

/** Languages, places and levels that any of them has told; a criterion nobody has told of is no row. */
function reachOf(providers: readonly CurrentProvider[]): [string, ReadonlyMap<string, string>][] {
  const told = providers.flatMap((one) =>
    reachRows(one).map(({ key, value = '' }) => ({ id: one.id, key, value })),
  );
  return [...new Set(told.map(({ key }) => key))].map((title) => [
    title,
    new Map(told.filter(({ key }) => key === title).map(({ id, value }) => [id, value])),
  ]);
}

function intakeCell(
  provider: CurrentProvider,
  { roundId, today }: { readonly roundId: string | undefined; readonly today: string },
): Cell {
  const { pill, notes } = presentIntake(provider, roundId, today);
  const cell: Cell = pill ? { pill } : { text: providersDa.intake.open };
  // The rest of them stand on its own page.
  return notes[0] === undefined ? cell : { ...cell, sub: notes[0] };
}
