import { onDay, type OwnMeeting, type OwnProposal, type Week, weekNumber, weekOf } from '@samraad/booking';
import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';
import { addressOf, capital, formatDay, formatShortDayYear, formatTime } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Form, Link, PageHead, Turn } from '../../../views';
import { newSubmission } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { placeWords, timeWords } from '../booking-words';
import { calendarWords as words } from './calendar.da';

/** One's own week, and the secret address it can be subscribed to. */
export interface CalendarFacts {
  readonly week: Week;
  readonly meetings: readonly OwnMeeting[];
  readonly proposals: readonly OwnProposal[];
  /** The first meeting ahead, in whatever week. */
  readonly next: OwnMeeting | null;
  /** The whole address; null when there is none. */
  readonly feed: string | null;
  readonly now: Date;
}

interface Block {
  readonly kind: 'meeting' | 'proposal';
  readonly time: string;
  readonly title: string;
  readonly href: string;
  readonly lines: readonly string[];
}

export interface CalendarModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly weeks: { readonly label: string; readonly links: readonly Link[] };
  readonly label: string;
  readonly days: readonly {
    readonly name: string;
    readonly today: boolean;
    readonly free: string | null;
    readonly blocks: readonly Block[];
  }[];
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

/** A list for each day, placed as a week where there is room. */
export function presentCalendar(facts: CalendarFacts): CalendarModel {
  const { week, meetings, proposals, now } = facts;
  const [first, last] = [week.days[0] ?? week.monday, week.days.at(-1) ?? week.monday];
  return {
    head: {
      title: words.title,
      sub: words.week(weekNumber(week.monday), `${formatShortDayYear(first)}–${formatShortDayYear(last)}`),
    },
    turn: turnOf(facts),
    weeks: { label: words.weeks, links: weekLinks(week.monday, now) },
    label: words.days,
    days: daysShown(facts).map((day) => {
      const blocks = [...onDay(meetings, day).map(meetingBlock), ...onDay(proposals, day).map(proposalBlock)];
      return {
        name: capital(formatDay(day)),
        today: day === localDateOf(now),
        free: blocks.length === 0 ? words.free : null,
        blocks: blocks.toSorted((one, other) => one.at - other.at),
      };
    }),
    feed: feedOf(facts.feed),
  };
}

/** Saturday and Sunday only when something lies there. */
const daysShown = ({ week, meetings, proposals }: CalendarFacts): readonly LocalDate[] => {
  const used = (day: LocalDate) => onDay([...meetings, ...proposals], day).length > 0;
  return week.days.filter((day, index) => index < 5 || used(day));
};

function turnOf({ week, meetings, proposals, next }: CalendarFacts): Turn {
  const waiting = proposals.filter(({ answered }) => !answered).length;
  const said = [
    ...(next ? [words.next(next.title, timeWords(next))] : []),
    ...(waiting > 0 ? [words.proposals(waiting)] : []),
  ];
  return {
    tone: 'done',
    eyebrow: words.eyebrow,
    sentence: words.meetings(meetings.length, weekNumber(week.monday)),
    ...(said.length > 0 ? { explanation: said.join(' ') } : {}),
  };
}

const weekAt = (monday: LocalDate): string => addressOf('calendar', {}, { fra: monday });

function weekLinks(monday: LocalDate, now: Date): Link[] {
  const [before, after] = [addCalendarDays(monday, -7), addCalendarDays(monday, 7)];
  return [
    { text: words.previous(weekNumber(before)), href: weekAt(before) },
    { text: words.now, href: weekAt(weekOf(localDateOf(now)).monday) },
    { text: words.following(weekNumber(after)), href: weekAt(after) },
  ];
}

const hours = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string =>
  `${formatTime(startsAt)}–${formatTime(endsAt)}`;

const meetingBlock = (meeting: OwnMeeting): Block & { at: number } => ({
  kind: 'meeting',
  at: meeting.startsAt.getTime(),
  time: hours(meeting),
  title: meeting.title,
  href: bookingPaths.meetings(meeting.caseId),
  lines: [
    casePlace(meeting.number, meeting.unit),
    placeWords(meeting),
    words.with(meeting.with.join(', ')),
    ...(meeting.travelMinutes > 0 ? [words.travel(meeting.travelMinutes)] : []),
  ],
});

const proposalBlock = (proposal: OwnProposal): Block & { at: number } => ({
  kind: 'proposal',
  at: proposal.startsAt.getTime(),
  time: hours(proposal),
  title: words.proposed(proposal.title),
  href: bookingPaths.meetings(proposal.caseId),
  lines: [casePlace(proposal.number, proposal.unit)],
});

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
