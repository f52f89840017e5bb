import { onDay, weekNumber } from '@samraad/booking';
import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';
import { addressOf, formatDay } from '@samraad/platform';
import { awayOn } from './calendar.blocks';
import { calendarWords as words } from './calendar.da';
import { type CalendarFacts, weeksAhead } from './calendar.facts';

/** A day among the six weeks: its number leads to it; what lies there is said in words as well as marks. */
interface AheadDay {
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly today: boolean;
  readonly shown: boolean;
  readonly away: boolean;
  readonly says: readonly {
    readonly kind: 'meeting' | 'free' | 'away';
    readonly count: number | null;
    readonly word: string;
  }[];
}

export interface AheadModel {
  readonly heading: string;
  readonly caption: string;
  readonly columns: readonly { readonly short: string; readonly whole: string }[];
  readonly weekColumn: string;
  readonly legend: string;
  readonly weeks: readonly { readonly number: number; readonly days: readonly AheadDay[] }[];
}

/** Six weeks as a table, the shown one first. */
export function aheadOf(facts: CalendarFacts): AheadModel {
  const monday = (week: number) => addCalendarDays(facts.week.monday, week * 7);
  return {
    heading: words.aheadHeading,
    caption: words.aheadCaption,
    columns: words.weekdays.map((short, index) => ({ short, whole: words.weekdaysWhole[index] ?? short })),
    weekColumn: words.weekColumn,
    legend: words.aheadLegend,
    weeks: Array.from({ length: weeksAhead }, (_, week) => ({
      number: weekNumber(monday(week)),
      days: Array.from({ length: 7 }, (__, index) => dayOf(facts, addCalendarDays(monday(week), index))),
    })),
  };
}

function dayOf(facts: CalendarFacts, day: LocalDate): AheadDay {
  const meetings = onDay(facts.meetings, day).length;
  const free = onDay(facts.slots, day).length;
  const away = awayOn(facts, day).some(({ kind }) => kind === 'away-days');
  const shownDays = facts.view === 'dag' ? [facts.day] : facts.week.days;
  return {
    label: `${Number(day.slice(8))}.`,
    name: formatDay(day),
    href: addressOf('calendar', {}, { vis: 'dag', fra: day }),
    today: day === localDateOf(facts.now),
    shown: shownDays.includes(day),
    away,
    says: [
      ...(meetings > 0
        ? [{ kind: 'meeting' as const, count: meetings, word: words.daySays.meetings(meetings) }]
        : []),
      ...(free > 0 ? [{ kind: 'free' as const, count: free, word: words.daySays.free(free) }] : []),
      ...(away ? [{ kind: 'away' as const, count: null, word: words.daySays.away }] : []),
    ],
  };
}
