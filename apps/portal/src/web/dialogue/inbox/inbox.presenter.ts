import { type Inbox, inboxFilters, type InboxClock, type InboxItem } from '@samraad/monitoring';
import { isBreach, localDateOf, workingDaysUntil } from '@samraad/deadlines';
import type { DutyViewer } from '@samraad/duties';
import { addressOf, formatShortDay } from '@samraad/platform';
import { dialogueDa } from '../../../i18n/dialogue.da';
import {
  type Cell,
  type ClockMini,
  type EmptyState,
  type Facets,
  type Link,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
} from '../../../views';
import { nearWorkingDays, usedPercent } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { filterWords, type InboxQuestion, pageSize } from './inbox.form';
import { type CaseLine, presentLine } from '../../cases/case-line.presenter';
import { casePaths } from '../../cases/cases.paths';

const words = dialogueDa.inbox;

/** A provider's cases, nearest deadline first. */
export interface InboxPage {
  readonly head: PageHead;
  /** What the workplaces read of the provider, and when it is away. */
  readonly profile: Link;
  readonly facets: Facets;
  readonly search: {
    readonly action: string;
    readonly filter: string;
    readonly label: string;
    readonly value: string;
    readonly button: string;
  };
  readonly table: ListTable;
  readonly pages: Pagination | null;
}

/** Who looks, and when. */
export interface InboxContext {
  readonly viewer: DutyViewer;
  readonly now: Date;
  /** Themes the provider has not written about. */
  readonly unwritten?: readonly string[];
}

const profileText = ({ unwritten = [] }: InboxContext): string =>
  unwritten.length > 0 ? words.unwritten(unwritten) : words.profile;

export function presentInbox(inbox: Inbox, question: InboxQuestion, context: InboxContext): InboxPage {
  const address = (more: Partial<InboxQuestion>) => inboxAddress({ ...question, page: 1, ...more });
  const soon = inbox.soon > 0 ? ` ${words.soon(inbox.soon)}` : '';
  const pages = Math.ceil(inbox.total / pageSize);
  const pageHref = (page: number) => address({ page });
  return {
    head: { title: words.title, sub: `${words.sub}${soon}` },
    profile: { text: profileText(context), href: addressOf('profile.own') },
    facets: {
      label: words.facets,
      items: inboxFilters.map((filter) => ({
        text: words.filters[filter],
        href: address({ filter }),
        count: inbox.counts[filter],
        current: filter === question.filter,
      })),
    },
    search: {
      action: dialoguePaths.inbox,
      filter: filterWords[question.filter],
      label: words.search,
      value: question.search,
      button: words.searchButton,
    },
    table: table(inbox.items, pastEnd(question.page, pages, pageHref) ?? emptyOf(question), context),
    pages: pagination(question.page, pages, pageHref),
  };
}

function inboxAddress({ filter, search, page }: InboxQuestion): string {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('vis', filterWords[filter]);
  if (search) query.set('q', search);
  if (page > 1) query.set('side', String(page));
  const text = query.toString();
  return text ? `${dialoguePaths.inbox}?${text}` : dialoguePaths.inbox;
}

function emptyOf({ filter, search }: InboxQuestion): EmptyState {
  const { heading, text, filtered, all } = words.empty;
  if (filter === 'all' && search === '') return { heading, text };
  return { heading, text: filtered, action: { text: all, href: dialoguePaths.inbox } };
}

function table(items: readonly InboxItem[], empty: EmptyState, context: InboxContext): ListTable {
  const { columns } = words;
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [
      { label: columns.case },
      { label: columns.turn },
      { label: columns.dialogue },
      { label: columns.contract },
      { label: columns.consultant },
      { label: columns.next, hidden: true },
    ],
    rows: items.map((item) => ({ cells: row(item, context) })),
    empty,
  };
}

function row(item: InboxItem, { viewer, now }: InboxContext): Cell[] {
  const status = { id: item.caseId, stage: item.stage, duties: item.duties, provider: null };
  const line = presentLine(status, { viewer, party: false, now });
  const place = words.workplaces(item.unitName, item.units);
  return [
    {
      text: item.title,
      href: casePaths.case(item.caseId),
      sub: `${place} · ${item.regionName} · ${words.kinds[item.kind]}`,
    },
    turnCell(item, line, now),
    clockCell(item.dialogue, words.clocks.dialogueMet, now),
    clockCell(item.contract, words.clocks.contractMet, now),
    item.consultant ? { text: item.consultant.name } : { pill: { text: words.nobodyYet, tone: 'plain' } },
    { button: nextAction(item, line) },
  ];
}

/** What is owed, and how long there is: red when late, amber when near. */
export function turnCell(item: InboxItem, line: CaseLine, now: Date): Cell {
  if (line.duty === null) return { text: line.sentence };
  const { by } = line.duty;
  const left = workingDaysUntil(localDateOf(now), localDateOf(by), []);
  if (line.late) return { text: line.sentence, pill: { text: line.late, tone: 'bad' } };
  if (!line.own) return { text: line.sentence };
  return left <= nearWorkingDays
    ? { text: line.sentence, pill: { text: words.turns.workingDays(left), tone: 'near' } }
    : { text: line.sentence };
}

function clockCell(clock: InboxClock | null, met: (day: string) => string, now: Date): Cell {
  return clock === null ? {} : { clock: clockMini(clock, met, now) };
}

/** A clock in a cell: a bar with its day, or the day it was met. */
export function clockMini(clock: InboxClock, met: (day: string) => string, now: Date): ClockMini {
  const percent = usedPercent(clock, now);
  if (clock.stoppedAt) {
    const text = met(formatShortDay(clock.stoppedAt));
    return isBreach(clock.state)
      ? { state: 'breached', due: words.clocks.late(text), percent }
      : { state: 'met', due: text, percent };
  }
  const day = formatShortDay(clock.dueDay);
  if (isBreach(clock.state)) return { state: 'breached', due: words.clocks.expired(day), percent };
  const near = workingDaysUntil(localDateOf(now), clock.dueDay, []) <= nearWorkingDays;
  return {
    state: near ? 'near' : 'running',
    due: clock.pauses > 0 ? words.clocks.paused(day) : day,
    percent,
  };
}

/** The one next thing: the provider's own duty, then somebody to have the case. */
export function nextAction(item: InboxItem, line: CaseLine): { text: string; href: string; quiet?: boolean } {
  const { actions } = words;
  if (line.own && line.late && line.action) return line.action;
  if (item.acceptedAt !== null && item.consultant === null)
    return { text: actions.assign, href: dialoguePaths.assign(item.caseId) };
  return line.action ?? { text: actions.open, href: casePaths.case(item.caseId), quiet: true };
}
