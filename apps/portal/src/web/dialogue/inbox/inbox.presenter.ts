import { type Inbox, type InboxChoices, type InboxFilter, inboxFilters } from '@samraad/monitoring';
import type { DutyViewer } from '@samraad/duties';
import { addressOf, capital, formatInstant, formatList } from '@samraad/platform';
import {
  type DoneModel,
  type EmptyState,
  type Facets,
  Fields,
  type Link,
  type ListFilters,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Turn,
} from '../../../views';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type GiveCases, presentGiveCases, type TypedGift } from './give-cases.presenter';
import type { GivenCases } from './given-cases.reader';
import { inboxWords as words } from './inbox.da';
import { inboxAddress, type InboxQuestion, pageSize } from './inbox.form';
import { presentFilters } from './inbox-filters.presenter';
import { inboxTable, lineOf, nameOf } from './inbox-rows.presenter';

/** A provider's cases, nearest deadline first. */
export interface InboxPage {
  readonly head: PageHead;
  /** What was just given to whom; null otherwise. */
  readonly given: DoneModel | null;
  /** What matters now; null while the list is narrowed. */
  readonly turn: Turn | null;
  readonly facets: Facets;
  readonly filters: ListFilters;
  readonly table: ListTable;
  readonly give: GiveCases | null;
  readonly pages: Pagination | null;
  readonly links: { readonly label: string; readonly items: readonly Link[] };
}

/** Who looks, and when; and what of the provider belongs beside its list. */
export interface InboxContext {
  readonly viewer: DutyViewer;
  readonly now: Date;
  /** Messages that are new to the viewer, by case. */
  readonly unread?: ReadonlyMap<string, number>;
  readonly choices: InboxChoices;
  /** Themes the provider has not written about. */
  readonly unwritten?: readonly string[];
  /** How many questions of workplaces wait for an answer. */
  readonly questions?: number;
  readonly given?: GivenCases | null;
}

const nothingTyped: TypedGift = { fields: new Fields({}, []), ticked: [], submission: '' };

export function presentInbox(
  inbox: Inbox,
  question: InboxQuestion,
  context: InboxContext,
  typed: TypedGift = nothingTyped,
): InboxPage {
  const bare = { ...question, allTicked: false };
  const address = (more: Partial<InboxQuestion>) => inboxAddress({ ...bare, page: 1, ...more });
  const soon = inbox.soon > 0 ? ` ${words.soon(inbox.soon)}` : '';
  const pages = Math.ceil(inbox.total / pageSize);
  const pageHref = (page: number) => address({ page });
  const gives = question.filter !== 'closed' && inbox.items.length > 0;
  const ticked = (value: string) => question.allTicked || typed.ticked.includes(value);
  const empty = pastEnd(question.page, pages, pageHref) ?? emptyOf(question);
  return {
    head: {
      title: words.title,
      sub: `${words.sub}${soon}`,
      subLinks: [{ text: words.csv, href: inboxAddress({ ...bare, page: 1 }, addressOf('inbox.csv')) }],
    },
    given: context.given ? presentGiven(context.given, context) : null,
    turn: presentFirst(inbox, question, context),
    facets: facetsOf(inbox, question, address),
    filters: presentFilters(bare, context.choices),
    table: inboxTable(inbox.items, empty, { ...context, ticked: gives ? ticked : null }),
    give: gives ? presentGiveCases(inbox.items.length, question, context.choices, typed) : null,
    pages: pagination(question.page, pages, pageHref),
    links: linksBeside(context),
  };
}

/** Each list with how many there are in it; what narrows the one narrows the others. */
const facetsOf = (
  { counts }: Inbox,
  question: InboxQuestion,
  address: (more: Partial<InboxQuestion>) => string,
): Facets => ({
  label: words.facets,
  items: listsShown
    .filter((filter) => isShown(filter, question))
    .map((filter) => ({
      text: words.filters[filter],
      href: address({ filter }),
      count: counts[filter],
      current: filter === question.filter,
    })),
});

const linksBeside = (context: InboxContext): InboxPage['links'] => ({
  label: words.links,
  items: [
    { text: words.questions, href: addressOf('questions') },
    { text: dialogueDa.messages.search, href: addressOf('messages.search') },
    { text: words.punctuality, href: addressOf('punctuality.own') },
    { text: profileText(context), href: addressOf('profile.own') },
  ],
});

// The three everybody works from come first.
const first: readonly InboxFilter[] = ['all', 'mine', 'unassigned'];
const listsShown = [...first, ...inboxFilters.filter((filter) => !first.includes(filter))];

/** Those that wait for the parties are among those that wait for others; the list alone is for who has its address. */
const isShown = (filter: InboxFilter, { filter: current }: InboxQuestion): boolean =>
  filter !== 'on-parties' || current === 'on-parties';

const profileText = ({ unwritten = [] }: InboxContext): string =>
  unwritten.length > 0 ? words.unwritten(unwritten) : words.profile;

const isNarrowed = ({ search, chosen, page }: InboxQuestion): boolean =>
  search !== '' || Object.keys(chosen).length > 0 || page > 1;

/** Of a whole list alone: what waits for the provider, and the nearest of it. */
function presentFirst(
  { items, counts }: Inbox,
  question: InboxQuestion,
  context: InboxContext,
): InboxPage['turn'] {
  if (isNarrowed(question) || question.order !== 'due' || !['all', 'on-us'].includes(question.filter))
    return null;
  const { eyebrow, own, late, nearest, none, noneWhy } = words.turn;
  const waiting = counts['on-us'];
  const { questions = 0 } = context;
  if (waiting === 0 && questions > 0) return { tone: 'own', eyebrow, ...questionsTurn(questions) };
  if (waiting === 0) return { tone: 'done', eyebrow, sentence: none, explanation: noneWhy };
  const lines = items.map((item) => ({ item, line: lineOf(item, context) })).filter(({ line }) => line.own);
  const [first] = lines;
  const { breached } = counts;
  const said = [
    ...(breached > 0 ? [late(breached)] : []),
    ...(first ? [nearest(nameOf(first.item), first.line.sentence)] : []),
  ];
  return {
    tone: breached > 0 || first?.line.late ? 'breached' : 'own',
    eyebrow,
    sentence: own(waiting),
    explanation: said.join(' '),
    ...(first?.line.action ? { action: first.line.action } : {}),
    ...(questions > 0 && {
      links: [{ text: words.turn.questions(questions), href: addressOf('questions') }],
    }),
  };
}

/** Nothing of a case waits, and somebody has asked. */
const questionsTurn = (count: number) => ({
  sentence: words.turn.questions(count),
  explanation: words.turn.questionsWhy,
  action: { text: words.turn.toQuestions, href: addressOf('questions') },
});

function presentGiven({ cases, to, told, at }: GivenCases, { viewer }: InboxContext): DoneModel {
  const { title, unreached, nobody, next, own, told: reached } = words.given;
  const forOneself = to.id === viewer.personId;
  return {
    title: title(cases.length, to.name),
    also: [formatList(cases)],
    next: forOneself ? own : next(to.name),
    told: told === null ? nobody : told ? reached(to.name) : unreached(to.name),
    when: capital(formatInstant(at)),
  };
}

function emptyOf(question: InboxQuestion): EmptyState {
  const { heading, text, filtered, all } = words.empty;
  if (question.filter === 'all' && !isNarrowed(question)) return { heading, text };
  return { heading, text: filtered, action: { text: all, href: addressOf('inbox') } };
}
