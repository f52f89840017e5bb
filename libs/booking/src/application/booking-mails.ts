import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { addressOf, type CalendarEvent, formatDay, formatTime, t, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import type { Attendee } from '../domain/attendee';
import { calendarUid } from '../domain/calendar-uid';
import type { Period } from '../domain/meeting-time';
import { meetingBookedMail } from '../mail/meeting-booked.mail';
import { meetingCancelledMail } from '../mail/meeting-cancelled.mail';
import { meetingMovedMail } from '../mail/meeting-moved.mail';
import { meetingSoonMail } from '../mail/meeting-soon.mail';
import { timesAnsweredMail } from '../mail/times-answered.mail';
import { timesEndedMail } from '../mail/times-ended.mail';
import { timesProposedMail } from '../mail/times-proposed.mail';
import type { Meeting } from '../persistence/meeting.entity';
import type { Poll } from '../persistence/poll.store';

/** A meeting as the mails tell of it. */
type Told = Pick<Meeting, 'id' | 'title' | 'startsAt' | 'endsAt' | 'placeKind' | 'place' | 'sequence'> & {
  readonly attendees: readonly Attendee[];
};
type Changed = Told & { readonly reason: string; readonly by: string | null };

/** Orders the mails about times and meetings; one that tells of a meeting carries it for the reader's calendar. */
@Injectable()
export class BookingMails {
  constructor(private readonly people: PeopleReader) {}

  /** To the parties who are asked. */
  async proposed(
    tx: Tx,
    facts: CaseFacts,
    poll: Pick<Poll, 'id' | 'title' | 'attendees'> & {
      readonly times: readonly Period[];
      readonly by: string;
    },
  ): Promise<void> {
    const times = poll.times.map(spoken);
    const vars = { ...about(facts), meeting: poll.title, times, by: await this.name(tx, poll.by) };
    const order = { to: localOf(poll.attendees), key: `times-proposed:${poll.id}`, caseId: facts.id };
    await tx.mail(timesProposedMail, vars, order);
  }

  /** To everybody asked, once all who are needed have answered. */
  async allAnswered(tx: Tx, facts: CaseFacts, poll: Poll, best: Period | null): Promise<void> {
    const vars = { ...about(facts), meeting: poll.title, best: best && spoken(best) };
    const answered = poll.times.flatMap(({ answers }) => [...answers.keys()]).length;
    const key = `times-answered:${poll.id}:${answered}:${best?.startsAt.getTime() ?? 0}`;
    await tx.mail(timesAnsweredMail, vars, { to: everybody(poll.attendees), key, caseId: facts.id });
  }

  /** To the parties: the provider has taken its times back. */
  async withdrawn(tx: Tx, facts: CaseFacts, poll: Poll): Promise<void> {
    const vars = { ...about(facts), meeting: poll.title, lapsed: false };
    const order = { to: localOf(poll.attendees), key: `times-withdrawn:${poll.id}`, caseId: facts.id };
    await tx.mail(timesEndedMail, vars, order);
  }

  /** To everybody asked: the times have gone by. */
  async lapsed(tx: Tx, facts: CaseFacts, poll: Poll): Promise<void> {
    const vars = { ...about(facts), meeting: poll.title, lapsed: true };
    const order = { to: everybody(poll.attendees), key: `times-lapsed:${poll.id}`, caseId: facts.id };
    await tx.mail(timesEndedMail, vars, order);
  }

  async booked(tx: Tx, facts: CaseFacts, meeting: Told): Promise<void> {
    const vars = { ...about(facts), ...told(meeting), calendar: this.event(facts, meeting) };
    const order = { to: everybody(meeting.attendees), key: `meeting-booked:${meeting.id}`, caseId: facts.id };
    await tx.mail(meetingBookedMail, vars, order);
  }

  async moved(tx: Tx, facts: CaseFacts, meeting: Changed & { readonly from: Date }): Promise<void> {
    const { reason, from } = meeting;
    const changed = {
      reason,
      by: await this.name(tx, meeting.by),
      from: `${formatDay(from)} kl. ${formatTime(from)}`,
    };
    const vars = { ...about(facts), ...told(meeting), ...changed, calendar: this.event(facts, meeting) };
    const key = `meeting-moved:${meeting.id}:${meeting.sequence}`;
    await tx.mail(meetingMovedMail, vars, { to: everybody(meeting.attendees), key, caseId: facts.id });
  }

  async cancelled(tx: Tx, facts: CaseFacts, meeting: Changed): Promise<void> {
    const { reason } = meeting;
    const calendar = { ...this.event(facts, meeting), cancelled: true };
    const vars = { ...about(facts), ...told(meeting), reason, by: await this.name(tx, meeting.by), calendar };
    const order = {
      to: everybody(meeting.attendees),
      key: `meeting-cancelled:${meeting.id}`,
      caseId: facts.id,
    };
    await tx.mail(meetingCancelledMail, vars, order);
  }

  async soon(tx: Tx, facts: CaseFacts, meeting: Told): Promise<void> {
    const key = `meeting-soon:${meeting.id}:${meeting.sequence}`;
    const order = { to: everybody(meeting.attendees), key, caseId: facts.id };
    await tx.mail(meetingSoonMail, { ...about(facts), ...told(meeting) }, order);
  }

  /** What stands in a calendar others may see: where and when, never what the case is about. */
  private event({ id: caseId }: CaseFacts, meeting: Told): CalendarEvent {
    return calendarEventOf({ ...meeting, caseId });
  }

  private async name(tx: Tx, personId: string | null): Promise<string> {
    return personId === null ? '' : ((await this.people.names(tx, [personId])).get(personId) ?? '');
  }
}

/** A meeting for a calendar; its address is a path on the portal. */
export function calendarEventOf(
  meeting: Omit<Told, 'attendees'> & { readonly caseId: string; readonly state?: Meeting['state'] },
): CalendarEvent {
  const { id, sequence, startsAt, endsAt, title, placeKind, place, caseId, state } = meeting;
  return {
    ...{ uid: calendarUid(id), sequence, startsAt, endsAt },
    summary: t('booking.calendar-summary', { title }),
    description: t('booking.calendar-description'),
    location: place ?? t(`meeting-place.${placeKind}`),
    url: addressOf('case.meetings', { caseId }),
    cancelled: state === 'cancelled',
  };
}

const everybody = (attendees: readonly Attendee[]): string[] => attendees.map(({ personId }) => personId);
const localOf = (attendees: readonly Attendee[]): string[] =>
  everybody(attendees.filter(({ side }) => side !== 'provider'));
const about = (facts: CaseFacts) => ({ title: facts.title, caseId: facts.id });
const spoken = ({ startsAt, endsAt }: Period): string =>
  t('booking.spoken-time', { day: formatDay(startsAt), from: formatTime(startsAt), to: formatTime(endsAt) });
const told = (meeting: Told) => ({
  meeting: meeting.title,
  when: spoken(meeting),
  where:
    meeting.place === null
      ? t(`meeting-place.${meeting.placeKind}`)
      : `${t(`meeting-place.${meeting.placeKind}`)}: ${meeting.place}`,
});
