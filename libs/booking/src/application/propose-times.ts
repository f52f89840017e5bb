import { Injectable } from '@nestjs/common';
import { newId, orRefuse, type Tx } from '@samraad/platform';
import { type AttendeesMeant, checkAttendees } from '../domain/attendee';
import { checkMeetingFacts } from '../domain/booking.rules';
import type { MeetingPlace } from '../domain/meeting-place';
import { checkTimes, type Period } from '../domain/meeting-time';
import { lapsePollKey } from '../domain/work-keys';
import { insertPoll } from '../persistence/poll.store';
import { BookingDesk } from './booking-desk';
import { BookingMails } from './booking-mails';

/** Person ids by how much the meeting needs them. */
export interface ProposeTimesCommand extends MeetingPlace, AttendeesMeant {
  readonly caseId: string;
  readonly title: string;
  readonly times: readonly Period[];
}

/** The provider proposes times for a meeting; nobody's calendar is taken before one is confirmed (domain.md §8). */
@Injectable()
export class ProposeTimes {
  constructor(
    private readonly desk: BookingDesk,
    private readonly mails: BookingMails,
  ) {}

  /** 422 for times that can't be, or a side nobody of which is asked. */
  async execute(tx: Tx, command: ProposeTimesCommand): Promise<{ pollId: string }> {
    const { facts, actor } = await this.desk.provider(tx, command.caseId);
    const meeting = orRefuse(checkMeetingFacts(command));
    const times = orRefuse(checkTimes(command.times, await this.desk.when(tx, facts)));
    const atProvider = await this.desk.atProvider(tx, actor.providerId);
    const attendees = orRefuse(checkAttendees(command, { parties: facts.parties, atProvider }));
    const pollId = newId();
    await insertPoll(tx, {
      ...meeting,
      ...{
        id: pollId,
        caseId: facts.id,
        providerId: actor.providerId,
        proposedBy: actor.personId,
        attendees,
      },
      times: times.map(({ startsAt, endsAt }) => ({ id: newId(), startsAt, endsAt })),
    });
    await this.lapseAt(tx, { caseId: facts.id, pollId }, times);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.times-proposed',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { pollId, times: times.map(({ startsAt }) => startsAt.toISOString()).join(' ') },
      personal: { title: meeting.title },
    });
    await this.mails.proposed(tx, facts, {
      id: pollId,
      title: meeting.title,
      times,
      attendees,
      by: actor.personId,
    });
    return { pollId };
  }

  /** When the last of the times comes, nothing is left to answer. */
  private async lapseAt(tx: Tx, data: { caseId: string; pollId: string }, times: readonly Period[]) {
    const dueAt = new Date(Math.max(...times.map(({ startsAt }) => startsAt.getTime())));
    await tx.schedule({ kind: 'booking.lapse-poll', key: lapsePollKey(data.pollId), dueAt, data });
  }
}
