import { Injectable } from '@nestjs/common';
import {
  type BookingsOfCase,
  BookingQuery,
  type MeetingWithPeople,
  type Poll,
  standingOf,
} from '@samraad/booking';
import { Database } from '@samraad/platform';
import type { PortalRequest } from '../../web/shell';

/** Times and meetings of a case, as far as the viewer may read them. */
@Injectable()
export class ReadableBookings {
  constructor(
    private readonly db: Database,
    private readonly bookings: BookingQuery,
  ) {}

  /** A provider that took over does not read what the former one arranged. */
  async of(req: PortalRequest, caseId: string): Promise<BookingsOfCase> {
    const all = await this.bookings.ofCase(this.db, caseId);
    if (req.caseRelations?.has('party')) return all;
    const own = new Set(req.viewer?.roles.map(({ providerId }) => providerId));
    const readable = (one: { readonly providerId: string }) => own.has(one.providerId);
    return { polls: all.polls.filter(readable), meetings: all.meetings.filter(readable) };
  }
}

/** A proposal as the API shows it. */
export function toPollView({ caseId: _case, seq: _seq, ...poll }: Poll) {
  return {
    ...poll,
    times: poll.times.map((time) => ({
      id: time.id,
      startsAt: time.startsAt,
      endsAt: time.endsAt,
      standing: standingOf(time, poll.attendees),
      answers: [...time.answers].map(([personId, answer]) => ({ personId, answer })),
    })),
  };
}

/** A meeting as the API shows it. */
export const toBookingView = ({ caseId, ...meeting }: MeetingWithPeople) => ({
  ...meeting,
  requestId: caseId,
});
