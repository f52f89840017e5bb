import { onDay, type OwnMeeting, type OwnProposal, type Period, type TimeException } from '@samraad/booking';
import { addCalendarDays, hourOfDay, type LocalDate } from '@samraad/deadlines';
import { formatTime } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { bookingPaths } from '../booking.paths';
import { placeWords } from '../booking-words';
import { otherCalendarWords } from '../other-calendars/other-calendars.da';
import { exceptionWords } from '../own-times/own-times.words';
import { ownTimesWords } from '../own-times/own-times.da';
import { calendarWords as words } from './calendar.da';
import type { CalendarFacts } from './calendar.facts';

/** Something that lies on a day. `href` is null where there is nothing to open. */
export interface Block {
  readonly kind: 'meeting' | 'proposal' | 'free' | 'away' | 'taken';
  readonly time: string;
  readonly title: string;
  readonly href: string | null;
  readonly lines: readonly string[];
  /** Where a meeting that can still be moved is moved. */
  readonly move?: string;
}
/** The day the clocks go forward has 23 hours. */
const wholeDay = 23 * 3_600_000;

type Placed = Block & { readonly at: number };

const hours = ({ startsAt, endsAt }: Period): string => `${formatTime(startsAt)}–${formatTime(endsAt)}`;

/** Everything of a day, by the hour; what lasts all day first. A time that is proposed is not shown as free too. */
export function blocksOf(facts: CalendarFacts, day: LocalDate): Block[] {
  const proposals = onDay(facts.proposals, day);
  const free = onDay(facts.slots, day).filter(
    (slot) => !proposals.some((one) => one.startsAt < slot.endsAt && slot.startsAt < one.endsAt),
  );
  return [
    ...awayOn(facts, day).map(awayBlock),
    ...onDay(facts.meetings, day).map((meeting) => meetingBlock(meeting, facts.now)),
    ...proposals.map(proposalBlock),
    ...free.map(freeBlock),
    ...takenOn(facts, day).map(takenBlock),
  ].toSorted((one, other) => one.at - other.at);
}

/** Where one is away on a day. */
export const awayOn = ({ own }: Pick<CalendarFacts, 'own'>, day: LocalDate): readonly TimeException[] =>
  (own?.exceptions ?? []).filter(
    ({ kind, firstDay, lastDay }) => kind !== 'extra' && firstDay <= day && day <= lastDay,
  );

const awayBlock = (one: TimeException): Placed => ({
  kind: 'away',
  at: one.hours ? Date.parse(`${one.firstDay}T00:00:00Z`) + one.hours.fromMinute * 60_000 : 0,
  time: one.hours ? (exceptionWords(one).what.split(' ').at(-1) ?? '') : ownTimesWords.allDay,
  title: one.note === null ? ownTimesWords.away : ownTimesWords.awayBecause(one.note),
  href: null,
  lines: [],
});

/** What another calendar takes of a day: a time that lasts over midnight stands on each of its days. */
const takenOn = ({ elsewhere }: Pick<CalendarFacts, 'elsewhere'>, day: LocalDate): readonly Period[] => {
  const [from, to] = [hourOfDay(day, 0), hourOfDay(addCalendarDays(day, 1), 0)];
  return elsewhere
    .filter(({ startsAt, endsAt }) => startsAt < to && endsAt > from)
    .map(({ startsAt, endsAt }) => ({
      startsAt: startsAt < from ? from : startsAt,
      endsAt: endsAt > to ? to : endsAt,
    }));
};

const takenBlock = (taken: Period): Placed => ({
  kind: 'taken',
  at: taken.startsAt.getTime(),
  time: taken.endsAt.getTime() - taken.startsAt.getTime() >= wholeDay ? ownTimesWords.allDay : hours(taken),
  title: otherCalendarWords.block,
  href: null,
  lines: [],
});

const freeBlock = (slot: Period): Placed => ({
  kind: 'free',
  at: slot.startsAt.getTime(),
  time: hours(slot),
  title: words.freeSlot,
  href: null,
  lines: [],
});

const meetingBlock = (meeting: OwnMeeting, now: Date): Placed => ({
  ...(meeting.startsAt > now ? { move: bookingPaths.move(meeting.caseId, meeting.id) } : {}),
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

const proposalBlock = (proposal: OwnProposal): Placed => ({
  kind: 'proposal',
  at: proposal.startsAt.getTime(),
  time: hours(proposal),
  title: words.proposed(proposal.title),
  href: bookingPaths.meetings(proposal.caseId),
  lines: [casePlace(proposal.number, proposal.unit)],
});
