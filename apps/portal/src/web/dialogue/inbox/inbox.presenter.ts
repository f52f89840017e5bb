import { type Inbox, inboxFilters, type InboxClock, type InboxItem } from '@samraad/dialogue';
import { daysInPeriod, isBreach, localDateOf, workingDaysUntil } from '@samraad/deadlines';
import { formatShortDay } from '@samraad/platform';
import { dialogueDa } from '../../../i18n/dialogue.da';
import {
  type Cell,
  type ClockMini,
  type Facets,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  type Pill,
} from '../../../views';
import { nearWorkingDays, usedPercent } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { filterWords, type InboxQuestion, pageSize } from './inbox.form';
import { casePaths } from '../../cases/cases.paths';

const words = dialogueDa.inbox;

/** A provider's cases, nearest deadline first. */
export interface InboxPage {
  readonly head: PageHead;
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

export function presentInbox(inbox: Inbox, question: InboxQuestion, now: Date): InboxPage {
  const address = (more: Partial<InboxQuestion>) => inboxAddress({ ...question, page: 1, ...more });
  const soon = inbox.soon > 0 ? ` ${words.soon(inbox.soon)}` : '';
  return {
    head: { title: words.title, sub: `${words.sub}${soon}` },
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
    table: table(inbox.items, question, now),
    pages: pagination(question.page, Math.ceil(inbox.total / pageSize), (page) => address({ page })),
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

function table(items: readonly InboxItem[], question: InboxQuestion, now: Date): ListTable {
  const { columns, empty } = words;
  const whole = question.filter === 'all' && question.search === '' && question.page === 1;
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
    rows: items.map((item) => ({ cells: row(item, now) })),
    empty: whole
      ? { heading: empty.heading, text: empty.text }
      : {
          heading: empty.heading,
          text: empty.filtered,
          action: { text: empty.all, href: dialoguePaths.inbox },
        },
  };
}

function row(item: InboxItem, now: Date): Cell[] {
  const place = words.workplaces(item.unitName, item.units);
  return [
    {
      text: item.title,
      href: casePaths.case(item.caseId),
      sub: `${place} · ${item.regionName} · ${words.kinds[item.kind]}`,
    },
    { pill: turnPill(item, now) },
    clockCell(item.dialogue, words.clocks.dialogueMet, now),
    clockCell(item.contract, words.clocks.contractMet, now),
    item.consultant ? { text: item.consultant.name } : { pill: { text: words.nobodyYet, tone: 'plain' } },
    { button: nextAction(item) },
  ];
}

/** Whose turn, and how long there is. */
export function turnPill(item: InboxItem, now: Date): Pill {
  const { turns } = words;
  if (item.stage === 'contract_proposed') return { text: turns.signing, tone: 'plain' };
  if (item.turn !== 'provider') return { text: turns[item.turn], tone: 'plain' };
  if (item.nextDue === null) return { text: turns.us, tone: 'good' };
  const due = localDateOf(item.nextDue);
  if (item.dialogue?.state === 'breached' || item.contract?.state === 'breached')
    return { text: turns.breached, tone: 'bad' };
  const left = workingDaysUntil(localDateOf(now), due, []);
  if (left <= nearWorkingDays) return { text: turns.workingDays(left), tone: 'near' };
  return { text: turns.days(daysInPeriod(localDateOf(now), due) - 1), tone: 'good' };
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

/** The one next thing: a late contact before all, then an answer, then somebody to have the case. */
export function nextAction(item: InboxItem): { text: string; href: string; quiet?: boolean } {
  const { actions } = words;
  const contact = { text: actions.contact, href: dialoguePaths.messages(item.caseId) };
  if (item.dialogue?.state === 'breached') return contact;
  if (item.stage === 'sent_to_provider' && item.acceptedAt === null)
    return { text: actions.answer, href: dialoguePaths.accept(item.caseId) };
  if (item.consultant === null) return { text: actions.assign, href: dialoguePaths.assign(item.caseId) };
  if (item.dialogue?.stoppedAt === null) return contact;
  return { text: actions.open, href: casePaths.case(item.caseId), quiet: true };
}
