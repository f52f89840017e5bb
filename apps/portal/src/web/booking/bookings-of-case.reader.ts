import { Injectable } from '@nestjs/common';
import { askedWith, BookingQuery, type MeetingWithPeople, type Poll } from '@samraad/booking';
import { PeopleReader } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { orNotFound, type PortalRequest, viewerOf } from '../shell';

/** A proposal that waits for answers, with who is booked elsewhere at its times. */
export interface OpenPoll extends Poll {
  readonly busy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A case with its times and meetings, as far as the viewer may know them. */
export interface BookingsOnDesk extends CaseOnDesk {
  readonly personId: string;
  readonly polls: readonly OpenPoll[];
  readonly meetings: readonly MeetingWithPeople[];
  /** Of everybody who is asked or comes. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads what is proposed and booked in a case. */
@Injectable()
export class BookingsOfCase {
  constructor(
    private readonly db: Database,
    private readonly desk: CaseDesk,
    private readonly bookings: BookingQuery,
    private readonly people: PeopleReader,
  ) {}

  /** The parties see all of the case; a provider what is its own. */
  async open(req: PortalRequest): Promise<BookingsOnDesk> {
    const caseId = req.caseId ?? '';
    const [desk, all] = await Promise.all([this.desk.open(req), this.bookings.ofCase(this.db, caseId)]);
    const own = (one: { readonly providerId: string }) =>
      !desk.viewer.isProvider || one.providerId === desk.facts.providerId;
    const meetings = all.meetings.filter(own);
    const open = all.polls.filter((poll) => own(poll) && poll.state === 'open');
    const ids = [...open, ...meetings].flatMap(({ attendees }) => attendees.map(({ personId }) => personId));
    const [names, busy] = await Promise.all([
      this.people.names(this.db, [...new Set(ids)]),
      Promise.all(open.map((poll) => this.bookings.busyAt(this.db, poll))),
    ]);
    const { personId } = viewerOf(req);
    const asked = (poll: Poll) =>
      desk.viewer.side === null
        ? poll.attendees
        : askedWith({ personId, side: desk.viewer.side }, poll.attendees, desk.facts.parties);
    const polls = open.map((poll, index) => ({
      ...poll,
      attendees: asked(poll),
      busy: busy[index] ?? new Map(),
    }));
    return { ...desk, personId, polls, meetings, names };
  }

  /** One meeting of the case; 404 when it has no such. */
  async meeting(req: PortalRequest, meetingId: string) {
    const desk = await this.open(req);
    return { ...desk, meeting: orNotFound(desk.meetings.find(({ id }) => id === meetingId) ?? null) };
  }
}
