import type { MeetingWithPeople } from '@samraad/booking';
import { addressOf, capital, t } from '@samraad/platform';
import { type CaseAct, stageObstacle } from '@samraad/requests';
import type { Cell, Link, ListTable, PageHead, Turn } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { newSubmission, type Sent } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { placeWords, timeWords } from '../booking-words';
import type { BookingsOnDesk } from '../bookings-of-case.reader';
import { meetingsWords as words } from './meetings.da';
import { confirmableTimes, type PollView, presentPoll } from './poll.presenter';

/** A case's times and meetings, the answer first. */
export interface MeetingsModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly polls: readonly PollView[];
  readonly heading: string;
  readonly otherTimes: string;
  readonly meetings: ListTable;
  readonly propose: Link | null;
  readonly calendar: Link;
}

/** Draws the page for somebody of the parties or the provider. */
export function presentMeetings(desk: BookingsOnDesk, sent: Sent): MeetingsModel {
  const open = (act: CaseAct) => stageObstacle(act, desk.facts.stage) === null;
  const turn = turnOf(desk, open('booking.confirm'));
  const propose = desk.viewer.isProvider && open('booking.propose') && turn.action === undefined;
  return {
    head: caseHead(desk.facts, words.title),
    turn,
    polls: desk.polls.map((poll) => presentPoll(poll, desk, sent)),
    heading: words.meetingsHeading,
    otherTimes: words.otherTimes,
    meetings: tableOf(desk, open('booking.change')),
    calendar: { text: words.calendar, href: addressOf('calendar') },
    propose: propose ? { text: words.propose, href: bookingPaths.propose(desk.facts.id) } : null,
  };
}

const turn = (tone: Turn['tone'], sentence: string, explanation?: string): Turn => ({
  tone,
  eyebrow: words.eyebrow,
  sentence,
  ...(explanation === undefined ? {} : { explanation }),
});

/** The best time, or whose answer is waited for, or the next meeting. */
function turnOf(desk: BookingsOnDesk, open: boolean): Turn {
  const poll = desk.polls.at(-1);
  if (!open || !poll) return withoutPoll(desk, open);
  const [best] = confirmableTimes(poll, desk);
  const asked = poll.attendees.find(({ personId }) => personId === desk.personId);
  const unanswered =
    asked?.side !== 'provider' && poll.times.some(({ answers }) => asked && !answers.has(desk.personId));
  if (best) {
    const time = timeWords(best);
    const all = [...best.answers.values()].every((answer) => answer !== 'can');
    return {
      ...turn('own', capital(all ? words.fits(time) : words.possible(time)), words.confirmWhy),
      action: {
        text: words.confirm(time),
        post: bookingPaths.confirm(desk.facts.id, poll.id, best.id),
        submission: newSubmission(),
      },
    };
  }
  if (unanswered) return turn('own', words.answerFirst(poll.title), words.answerWhy);
  const missing = poll.attendees.filter(
    ({ personId, side, required }) =>
      side !== 'provider' && required && poll.times.some((time) => !time.answers.has(personId)),
  );
  const names = missing.map(({ personId }) => desk.names.get(personId) ?? '').join(', ');
  return missing.length > 0
    ? turn('wait', words.waitsFor(names))
    : turn('wait', words.noneFits, words.noneFitsWhy);
}

function withoutPoll({ meetings, now, viewer, facts }: BookingsOnDesk, open: boolean): Turn {
  const next = meetings.find((one) => one.state === 'booked' && one.startsAt > now);
  if (next) return turn('done', words.nextIs(next.title, timeWords(next)), placeWords(next));
  if (!viewer.isProvider || !open) return turn('wait', words.nothing, open ? words.nothingParty : undefined);
  const action = { text: words.propose, href: bookingPaths.propose(facts.id) };
  return { ...turn('own', words.nothing, words.nothingProvider), action };
}

function tableOf(desk: BookingsOnDesk, open: boolean): ListTable {
  const columns = [words.when, words.what, words.where, words.who].map((label) => ({ label }));
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [...columns, { label: words.change, hidden: true }],
    rows: desk.meetings.map((meeting) => ({ cells: cellsOf(meeting, desk, open) })),
    empty: { heading: words.noMeetings, text: words.noMeetingsText },
  };
}

function cellsOf(meeting: MeetingWithPeople, { names, now, facts }: BookingsOnDesk, open: boolean): Cell[] {
  const ahead = meeting.state === 'booked' && meeting.startsAt > now;
  const cancelled = { text: t('meeting-state.cancelled'), tone: 'plain' } as const;
  const people = meeting.attendees.map(({ personId }) => names.get(personId) ?? '');
  return [
    { text: capital(timeWords(meeting)), ...(meeting.state === 'cancelled' ? { pill: cancelled } : {}) },
    { text: meeting.title, ...(meeting.reason === null ? {} : { sub: words.was(meeting.reason) }) },
    { text: placeWords(meeting) },
    { text: people.join(', ') },
    ahead && open
      ? { button: { text: words.moveOrCancel, href: bookingPaths.move(facts.id, meeting.id), quiet: true } }
      : {},
  ];
}
