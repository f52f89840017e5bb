import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import { mayChange } from '../domain/booking.rules';
import { saveCancelled } from '../persistence/meeting.store';
import { BookingDesk } from './booking-desk';
import { BookingMails } from './booking-mails';
import { RemindOfMeeting } from './remind-of-meeting';

export interface CancelMeetingCommand {
  readonly caseId: string;
  readonly meetingId: string;
  readonly reason: string;
  readonly side?: ActMeant['side'];
}

/** A meeting is called off: everybody is told why and is free again. The clock it stopped stays stopped: the contact was made. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly desk: BookingDesk,
    private readonly mails: BookingMails,
    private readonly remind: RemindOfMeeting,
  ) {}

  /** 409 once it has begun or was cancelled. */
  async execute(tx: Tx, command: CancelMeetingCommand): Promise<void> {
    const { facts, actor, meeting } = await this.desk.meeting(
      tx,
      command.caseId,
      command.meetingId,
      command.side,
    );
    const reason = orRefuse(mayChange(meeting, { now: await tx.now(), reason: command.reason }));
    await saveCancelled(tx, meeting, reason);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.meeting-cancelled',
      as: { role: actor.role, side: actor.side },
      facts: { meetingId: meeting.id, startsAt: meeting.startsAt.toISOString() },
      personal: { reason },
    });
    const cancelled = { ...meeting, sequence: meeting.sequence + 1 };
    await this.mails.cancelled(tx, facts, { ...cancelled, reason, by: actor.personId });
    await this.remind.never(tx, meeting);
  }
}
