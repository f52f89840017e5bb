import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import { mayChange } from '../domain/booking.rules';
import { checkMeetingTime, type Period } from '../domain/meeting-time';
import { busyAmong, lockPeople, type MeetingWithPeople, saveMove } from '../persistence/meeting.store';
import { BookingDesk } from './booking-desk';
import { BookingMails } from './booking-mails';
import { RemindOfMeeting } from './remind-of-meeting';

export interface MoveMeetingCommand extends Period {
  readonly caseId: string;
  readonly meetingId: string;
  readonly reason: string;
  readonly side?: ActMeant['side'];
}

/** A meeting gets another time; the others are told why, and their calendars follow (domain.md §8). */
@Injectable()
export class MoveMeeting {
  constructor(
    private readonly desk: BookingDesk,
    private readonly mails: BookingMails,
    private readonly remind: RemindOfMeeting,
  ) {}

  /** 409 once it has begun or was cancelled, or when somebody who is needed is booked then (`booking.taken`). */
  async execute(tx: Tx, command: MoveMeetingCommand): Promise<void> {
    const { facts, actor, meeting } = await this.desk.meeting(
      tx,
      command.caseId,
      command.meetingId,
      command.side,
    );
    const when = await this.desk.when(tx, facts);
    const reason = orRefuse(mayChange(meeting, { now: when.now, reason: command.reason }));
    const { startsAt, endsAt } = command;
    const time = { startsAt, endsAt };
    orRefuse(checkMeetingTime(time, when));
    if (startsAt.getTime() === meeting.startsAt.getTime() && endsAt.getTime() === meeting.endsAt.getTime())
      refuse('booking.same-time');
    await this.expectFree(tx, meeting, time);
    await saveMove(tx, meeting, { ...time, reason });
    const moved = { ...meeting, ...time, sequence: meeting.sequence + 1 };
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.meeting-moved',
      as: { role: actor.role, side: actor.side },
      facts: { meetingId: meeting.id, from: meeting.startsAt.toISOString(), to: startsAt.toISOString() },
      personal: { reason },
    });
    await this.mails.moved(tx, facts, { ...moved, reason, by: actor.personId, from: meeting.startsAt });
    await this.remind.again(tx, meeting, moved);
  }

  private async expectFree(tx: Tx, meeting: MeetingWithPeople, to: Period): Promise<void> {
    const { attendees, travelMinutes, id } = meeting;
    await lockPeople(
      tx,
      attendees.map(({ personId }) => personId),
    );
    const busy = await busyAmong(tx, attendees, { ...to, travelMinutes }, id);
    if (busy.size > 0) refuse('booking.taken', {}, 409);
  }
}
