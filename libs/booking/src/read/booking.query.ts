import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import { busyAmong, findMeetings, type MeetingWithPeople } from '../persistence/meeting.store';
import { findPolls, type Poll } from '../persistence/poll.store';

/** What is proposed and booked in a case. */
export interface BookingsOfCase {
  /** The one that waits for answers, newest if there are several; null when none does. */
  readonly polls: readonly Poll[];
  readonly meetings: readonly MeetingWithPeople[];
}

/** The times and meetings of one case. */
@Injectable()
export class BookingQuery {
  /** Of one provider alone when given: the next one in a case starts afresh. */
  async ofCase(db: Queryable, caseId: string, providerId?: string): Promise<BookingsOfCase> {
    const [polls, meetings] = await Promise.all([findPolls(db, caseId), findMeetings(db, caseId)]);
    const own = (one: { readonly providerId: string }) =>
      providerId === undefined || one.providerId === providerId;
    return { polls: polls.filter(own), meetings: meetings.filter(own) };
  }

  /** The case a meeting belongs to; null when there is none. */
  async caseOfMeeting(db: Queryable, meetingId: string): Promise<string | null> {
    const [row] = await db.query<{ id: string }>('SELECT case_id AS id FROM meeting WHERE id = $1', [
      meetingId,
    ]);
    return row?.id ?? null;
  }

  /** Which of the times of a proposal each person is booked at elsewhere: person ids by the id of the time. */
  async busyAt(db: Queryable, poll: Poll): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { attendees, travelMinutes } = poll;
    const busy = poll.times.map(
      async (time) => [time.id, await busyAmong(db, attendees, { ...time, travelMinutes })] as const,
    );
    return new Map(await Promise.all(busy));
  }
}
