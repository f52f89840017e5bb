import { onDay, type Week, weekNumber, weekOf } from '@samraad/booking';
import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';
import { addressOf, capital, formatDay, formatShortDayYear } from '@samraad/platform';
import type { Form, Link, PageHead, Turn } from '../../../views';
import { newSubmission } from '../../shell';
import { timeWords } from '../booking-words';
import { type AheadModel, aheadOf } from './calendar.ahead';
import { awayOn, type Block, blocksOf } from './calendar.blocks';
import { calendarWords as words } from './calendar.da';
import { type CalendarFacts, type CalendarView, calendarViews } from './calendar.facts';
import { type OwnTimesPanel, ownTimesPanels } from './calendar.own-times';

export interface CalendarModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly weeks: { readonly label: string; readonly links: readonly Link[] };
  readonly views: {
    readonly label: string;
    readonly links: readonly (Link & { readonly current: boolean })[];
  };
  readonly label: string;
  /** None in the view of a month. */
  readonly days: readonly {
    readonly name: string;
    readonly date: LocalDate;
    readonly today: boolean;
    readonly free: string | null;
    readonly blocks: readonly Block[];
  }[];
  readonly ahead: AheadModel;
  readonly own: readonly OwnTimesPanel[];
  readonly feed: {
    readonly heading: string;
    readonly text: string;
    readonly how: string;
    readonly show: string;
    readonly address: string | null;
    readonly none: string;
    readonly forms: readonly Form[];
  };
}

/** A list for each day, placed as a week where there is room, and the six weeks as a table. */
export function presentCalendar(facts: CalendarFacts): CalendarModel {
  const { week, now } = facts;
  const [first, last] = [week.days[0] ?? week.monday, week.days.at(-1) ?? week.monday];
  return {
    head: {
      title: words.title,
      sub: words.week(weekNumber(week.monday), `${formatShortDayYear(first)}–${formatShortDayYear(last)}`),
    },
    turn: turnOf(facts),
    weeks: { label: words.weeks, links: facts.view === 'dag' ? dayLinks(facts) : weekLinks(facts) },
    views: {
      label: words.views,
      links: calendarViews.map((view) => ({
        text: words.view[view],
        href: calendarAt(view, facts.day),
        current: view === facts.view,
      })),
    },
    label: words.days,
    days: daysShown(facts).map((day) => {
      const blocks = blocksOf(facts, day);
      return {
        name: capital(formatDay(day)),
        date: day,
        today: day === localDateOf(now),
        free: blocks.length === 0 ? words.free : null,
        blocks,
      };
    }),
    ahead: aheadOf(facts),
    own: facts.own ? ownTimesPanels(facts.own, localDateOf(now)) : [],
    feed: feedOf(facts.feed),
  };
}

const calendarAt = (view: CalendarView, day: LocalDate): string =>
  addressOf('calendar', {}, view === 'uge' ? { fra: day } : { vis: view, fra: day });

/** Saturday and Sunday only when something lies there. */
const daysShown = (facts: CalendarFacts): readonly LocalDate[] => {
  if (facts.view === 'maaned') return [];
  if (facts.view === 'dag') return [facts.day];
  return facts.week.days.filter((day, index) => index < 5 || blocksOf(facts, day).length > 0);
};

const during = ({ week, view, day }: CalendarFacts) => (view === 'dag' ? [day] : week.days);

function turnOf(facts: CalendarFacts): Turn {
  const { week, view, next } = facts;
  const days = during(facts);
  const of = <P extends { startsAt: Date; endsAt: Date }>(all: readonly P[]) =>
    days.flatMap((day) => onDay(all, day));
  const meetings = of(facts.meetings);
  const waiting = of(facts.proposals).filter(({ answered }) => !answered).length;
  const free = of(facts.slots).length;
  const said = [
    ...(next ? [words.next(next.title, timeWords(next))] : []),
    ...(waiting > 0 ? [words.proposals(waiting)] : []),
    ...(free > 0 ? [words.freeSlots(free)] : []),
    ...clashes(facts),
  ];
  return {
    tone: 'done',
    eyebrow: words.eyebrow,
    sentence:
      view === 'dag'
        ? words.dayMeetings(meetings.length, formatDay(facts.day))
        : words.meetings(meetings.length, weekNumber(week.monday)),
    ...(said.length > 0 ? { explanation: said.join(' ') } : {}),
  };
}

/** Meetings ahead that lie on whole days one is away: nobody else moves them. */
const clashes = (facts: CalendarFacts): string[] =>
  facts.meetings
    .filter((meeting) =>
      awayOn(facts, localDateOf(meeting.startsAt)).some(({ kind }) => kind === 'away-days'),
    )
    .map((meeting) => words.inAway(meeting.title, timeWords(meeting)));

function weekLinks({ week, view, now }: { week: Week; view: CalendarView; now: Date }): Link[] {
  const at = (monday: LocalDate) => calendarAt(view, monday);
  const [before, after] = [addCalendarDays(week.monday, -7), addCalendarDays(week.monday, 7)];
  return [
    { text: words.previous(weekNumber(before)), href: at(before) },
    { text: words.now, href: at(weekOf(localDateOf(now)).monday) },
    { text: words.following(weekNumber(after)), href: at(after) },
  ];
}

const dayLinks = ({ day, now }: CalendarFacts): Link[] => [
  { text: words.previousDay, href: calendarAt('dag', addCalendarDays(day, -1)) },
  { text: words.now, href: calendarAt('dag', localDateOf(now)) },
  { text: words.followingDay, href: calendarAt('dag', addCalendarDays(day, 1)) },
];

function feedOf(address: string | null): CalendarModel['feed'] {
  const form = (action: string, text: string): Form => ({
    action,
    submission: newSubmission(),
    submit: { text, quiet: true },
  });
  const make = addressOf('calendar.make-address');
  return {
    heading: words.feedHeading,
    text: words.feedText,
    how: words.feedHow,
    show: words.show,
    address,
    none: words.noFeed,
    forms:
      address === null
        ? [form(make, words.make)]
        : [form(make, words.renew), form(addressOf('calendar.close-address'), words.close)],
  };
}
