import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { lapsePollKey } from '../domain/work-keys';
import { findMeetings, saveCancelled } from '../persistence/meeting.store';
import { findPolls, savePollState } from '../persistence/poll.store';
import { BookingMails } from './booking-mails';
import { RemindOfMeeting } from './remind-of-meeting';

/** Why nothing more is met about. */
export interface EndBookingsCommand {
  readonly caseId: string;
  /** In words, as those who should have met read it. */
  readonly reason: string;
  /** What is booked on this day is held all the same. */
  readonly except?: LocalDate | null;
}

/** There is nothing more to meet about: proposals lapse, and meetings ahead are taken out of everybody's calendar. */
@Injectable()
export class EndBookings {
  constructor(
    private readonly cases: CaseReader,
    private readonly mails: BookingMails,
    private readonly remind: RemindOfMeeting,
  ) {}

  async execute(tx: Tx, { caseId, reason, except = null }: EndBookingsCommand): Promise<void> {
    await this.lapse(tx, caseId);
    const now = await tx.now();
    const ahead = (await findMeetings(tx, caseId)).filter(
      ({ state, startsAt }) => state === 'booked' && startsAt > now && localDateOf(startsAt) !== except,
    );
    if (ahead.length === 0) return;
    const facts = await this.cases.facts(tx, caseId);
    for (const meeting of ahead) {
      await saveCancelled(tx, meeting, reason);
      await this.remind.never(tx, meeting);
      const { id: meetingId, startsAt } = meeting;
      const told = { meetingId, startsAt: startsAt.toISOString() };
      tx.audit({ stream: `case:${caseId}`, action: 'booking.meeting-cancelled', facts: told });
      const cancelled = { ...meeting, sequence: meeting.sequence + 1, reason, by: null };
      if (facts) await this.mails.cancelled(tx, facts, cancelled);
    }
  }

  private async lapse(tx: Tx, caseId: string): Promise<void> {
    for (const poll of await findPolls(tx, caseId)) {
      if (poll.state !== 'open') continue;
      await savePollState(tx, poll, 'lapsed');
      await tx.unschedule(lapsePollKey(poll.id));
      tx.audit({ stream: `case:${caseId}`, action: 'booking.times-lapsed', facts: { pollId: poll.id } });
    }
  }
}
