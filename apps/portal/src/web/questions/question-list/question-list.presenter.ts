import { addressOf, formatList, formatShortDayYear, t } from '@samraad/platform';
import type { QuestionCounts, QuestionListed } from '@samraad/questions';
import {
  type Cell,
  type EmptyState,
  type Facets,
  type Link,
  type ListTable,
  type Notice,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Pill,
} from '../../../views';
import { questionsWords } from '../questions.da';

const words = questionsWords.list;

/** How many questions a page holds. */
export const pageSize = 20;
/** With so few nobody looks for one. */
const few = 5;

/** What the list's address asks for. */
export interface ListAsked {
  readonly search: string;
  readonly waiting: boolean;
  /** From 1. */
  readonly page: number;
}

/** A page of questions as a viewer sees them. */
export interface QuestionsListed {
  readonly items: readonly QuestionListed[];
  readonly total: number;
  readonly counts: QuestionCounts;
  readonly asked: ListAsked;
  /** Whether the viewer may ask: a local party; else somebody at a provider. */
  readonly asks: boolean;
  /** What has just been asked together; '' when nothing. */
  readonly sent: string;
}

export interface QuestionListModel {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly ask: Link | null;
  readonly facets: Facets | null;
  readonly search: {
    readonly action: string;
    readonly waiting: boolean;
    readonly label: string;
    readonly value: string;
    readonly button: string;
  } | null;
  readonly heading: string;
  readonly table: ListTable;
  readonly pages: Pagination | null;
}

const hrefOf = ({ search, waiting, page }: ListAsked): string =>
  addressOf(
    'questions',
    {},
    {
      vis: waiting ? 'venter' : undefined,
      q: search === '' ? undefined : search,
      side: page > 1 ? String(page) : undefined,
    },
  );

export function presentQuestionList(listed: QuestionsListed): QuestionListModel {
  const { asked, counts, asks, total } = listed;
  const { search, waiting } = asked;
  const ask = asks ? { text: words.ask, href: addressOf('question.ask') } : null;
  const pages = Math.ceil(total / pageSize);
  const pageHref = (page: number) => hrefOf({ ...asked, page });
  return {
    head: headOf(asks),
    notice: sentNotice(listed),
    ask: counts.all > 0 ? ask : null,
    facets: counts.all > 0 ? facetsOf(listed) : null,
    search:
      counts.all > few || search !== ''
        ? { action: addressOf('questions'), waiting, value: search, ...words.search }
        : null,
    heading: words.heading,
    table: tableOf(listed, pastEnd(asked.page, pages, pageHref) ?? emptyOf(listed, ask)),
    pages: pagination(asked.page, pages, pageHref),
  };
}

const headOf = (asks: boolean): PageHead =>
  asks
    ? { title: questionsWords.asked, sub: words.sub }
    : {
        title: questionsWords.asked,
        sub: words.subProvider,
        crumbs: [{ text: words.inbox, href: addressOf('inbox') }, { text: questionsWords.asked }],
      };

/** What was asked at once, told to whoever asked it; the address alone says nothing. */
function sentNotice({ items, sent }: QuestionsListed): Notice | null {
  const own = items.filter(({ askedWith, atProvider }) => askedWith === sent && !atProvider);
  if (own.length === 0) return null;
  const { heading, text } = words.sent;
  return {
    kind: 'success',
    heading,
    text: text(formatList(own.map(({ provider }) => provider.name).sort())),
  };
}

function facetsOf({ asked, counts, asks }: QuestionsListed): Facets {
  const item = (text: string, waiting: boolean, count: number) => ({
    ...{ text, count, current: waiting === asked.waiting },
    href: hrefOf({ ...asked, waiting, page: 1 }),
  });
  const waiting = words.waiting[asks ? 'local' : 'provider'];
  return {
    label: words.facets,
    items: [item(words.all, false, counts.all), item(waiting, true, counts.waiting)],
  };
}

function emptyOf({ asks, counts }: QuestionsListed, ask: Link | null): EmptyState {
  if (counts.all > 0) {
    const { heading, text, action } = words.empty.found;
    return { heading, text, action: { text: action, href: addressOf('questions') } };
  }
  return { ...words.empty[asks ? 'local' : 'provider'], ...(ask && { action: ask }) };
}

function tableOf({ items, asks }: QuestionsListed, empty: EmptyState): ListTable {
  const { question, provider, workplace, state, written } = words.columns;
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [question, asks ? provider : workplace, state, written].map((label) => ({ label })),
    rows: items.map((one) => ({ cells: cellsOf(one, asks) })),
    empty,
  };
}

function cellsOf(one: QuestionListed, asks: boolean): Cell[] {
  const { id, subject, unit, askedBy, provider, caseId, atProvider } = one;
  const along = caseId !== null && !atProvider ? ` · ${words.readsAlong}` : '';
  return [
    { text: subject, href: addressOf('question', { questionId: id }), sub: `${unit.name}${along}` },
    asks ? { text: provider.name } : { text: askedBy.name, sub: unit.name },
    { pill: pillOf(one), ...(one.askerThere ? {} : { sub: words.gone }) },
    { text: formatShortDayYear(one.writtenAt) },
  ];
}

function pillOf({ state, atProvider }: QuestionListed): Pill {
  if (state !== 'open' && state !== 'answered') return { text: t(`question-state.${state}`), tone: 'plain' };
  const text = words.pills[state][atProvider ? 'provider' : 'local'];
  const own = atProvider === (state === 'open');
  return { text, tone: own ? 'near' : 'plain' };
}
