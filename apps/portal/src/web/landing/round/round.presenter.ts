import type { Provider } from '@samraad/catalogue';
import { formatDayYear } from '@samraad/platform';
import { type ModelChoice, type ModelInForce, type Round, roundPhaseOn } from '@samraad/scheme';
import type { Cell, EmptyState, Facets, KeyValueRow, Link, ListTable, PageHead } from '../../../views';
import { providerPaths } from '../../providers/providers.paths';
import { landingPaths } from '../landing.paths';
import { factOfRow, roundWords as words } from './round.da';

/** A region and the model that holds there: today, or on the round's last day. */
export interface RegionModelInRound {
  readonly name: string;
  readonly model: ModelInForce;
  /** What is chosen from a day to come; null when nothing is. */
  readonly next: Pick<ModelChoice, 'model' | 'validFrom' | 'focus'> | null;
}

/** A round as anyone may read of it. */
export interface RoundOnPage {
  /** Null before the first round. */
  readonly round: Round | null;
  readonly rounds: readonly Round[];
  /** Today in Copenhagen. */
  readonly today: string;
  readonly providers: readonly Provider[];
  readonly regions: readonly RegionModelInRound[];
}

export interface RoundPageModel {
  readonly head: PageHead;
  readonly facets: Facets | null;
  readonly empty: EmptyState | null;
  readonly demo: string | null;
  readonly facts: { readonly rows: readonly KeyValueRow[] };
  /** What the marks mean; null when nothing is marked. */
  readonly ownWhy: string | null;
  readonly share: readonly string[];
  readonly themes: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    /** Its own page, while the round is open. */
    readonly link: Link | null;
  }[];
  readonly regions: ListTable;
  readonly how: string;
}

/** Period, rules, themes, providers, and which region is on which model with which focus (domain.md §1, §5). */
export function presentRound(page: RoundOnPage): RoundPageModel {
  const { round, rounds, today } = page;
  const crumbs = [{ text: words.front, href: landingPaths.front() }];
  const title = round ? words.title(round.name) : words.about;
  const open = round !== null && roundPhaseOn(round, today) === 'open';
  return {
    head: { title, crumbs: [...crumbs, { text: title }], ...(round && { sub: period(round, today) }) },
    facets: rounds.length > 1 && round ? facetsOf(rounds, round) : null,
    empty: round ? null : { heading: words.none, text: words.noneText },
    demo: round?.demo ? words.demo : null,
    facts: { rows: round ? factRows(page, round) : [] },
    ownWhy: round && round.own.length > 0 ? words.ownWhy : null,
    share: words.shareText,
    themes: (round?.themes ?? []).map(({ key, name, description, about }) => ({
      name,
      lines: [description, about].filter((line) => line !== ''),
      link: open ? { text: words.readTheme(name), href: providerPaths.theme(key) } : null,
    })),
    regions: regionTable(page),
    how: landingPaths.how(),
  };
}

function period({ requestsFrom, requestsTo }: Round, today: string): string {
  const say = today <= requestsTo ? words.subs.open : words.subs.closed;
  return say(formatDayYear(requestsFrom), formatDayYear(requestsTo));
}

const facetsOf = (rounds: readonly Round[], shown: Round): Facets => ({
  label: words.choose,
  items: rounds.map(({ key, name }) => ({
    text: name,
    href: landingPaths.round(key),
    current: key === shown.key,
  })),
});

function factRows({ providers }: RoundOnPage, round: Round): KeyValueRow[] {
  const { requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, rules } = round;
  const row = (name: keyof typeof words.keys, ...lines: string[]): KeyValueRow => {
    const fact = factOfRow[name];
    const own = fact && round.own.includes(fact) ? [words.own] : [];
    const [value = '', ...more] = [...lines, ...own];
    return { key: words.keys[name], value, ...(more.length > 0 && { lines: more }) };
  };
  return [
    row('period', words.period(formatDayYear(requestsFrom), formatDayYear(requestsTo))),
    row('delivery', formatDayYear(lastDeliveryDay)),
    row('choiceBy', formatDayYear(modelChoiceBy)),
    row('clocks', ...words.clocks(rules)),
    row('evaluations', words.evaluations(rules)),
    row('providers', providers.map(({ name }) => name).join(', ')),
  ];
}

function regionTable({ round, today, regions }: RoundOnPage): ListTable {
  const { columns } = words;
  const over = round !== null && roundPhaseOn(round, today) !== 'open';
  return {
    caption: words.regions,
    captionHidden: true,
    columns: [columns.region, columns.model, columns.focus, columns.from].map((label) => ({ label })),
    rows: regions.map(({ name, model, next }) => ({
      cells: [
        { text: name, ...(next ? { sub: nextWords(next) } : {}) },
        ...modelCells(model, over, round?.own.includes('model-choice-days') ?? false),
      ],
    })),
  };
}

function nextWords({ model, validFrom, focus }: NonNullable<RegionModelInRound['next']>): string {
  const names = [...(focus?.topics ?? []), ...(focus?.areas ?? [])].map(({ name }) => name);
  return words.next(formatDayYear(validFrom), model, names.join(', '));
}

/** Of a round that is over, a choice nobody has recorded is not known; model 2 by itself is a rule of open rounds. */
function modelCells({ model, focus, chosenFrom, note }: ModelInForce, over: boolean, own: boolean): Cell[] {
  if (chosenFrom === null) {
    return [{ text: over ? words.notStated : words.notChosen }, { text: '–' }, { text: '–' }];
  }
  const named = [
    ...(focus.topics.length > 0 ? [words.topics(focus.topics.map(({ name }) => name).join(', '))] : []),
    ...(focus.areas.length > 0
      ? [words.areas(focus.areas.map((key) => focus.areaNames[key] ?? '').join(', '))]
      : []),
  ];
  return [
    { text: words.model(model) },
    { text: named.length > 0 ? named.join(' ') : words.free, ...(note === null ? {} : { sub: note }) },
    { text: formatDayYear(chosenFrom), ...(own ? { sub: words.own } : {}) },
  ];
}
