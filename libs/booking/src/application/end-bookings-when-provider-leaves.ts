import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents, t, type Tx } from '@samraad/platform';
import { CaseReader, ProviderReleased, RequestWithdrawn } from '@samraad/requests';
import { lapsePollKey } from '../domain/work-keys';
import { findMeetings, saveCancelled } from '../persistence/meeting.store';
import { findPolls, savePollState } from '../persistence/poll.store';
import { BookingMails } from './booking-mails';
import { RemindOfMeeting } from './remind-of-meeting';

/** When the provider or the request leaves, proposals lapse and meetings ahead are taken out of everybody's calendar. */
@Injectable()
export class EndBookingsWhenProviderLeaves implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly cases: CaseReader,
    private readonly mails: BookingMails,
    private readonly remind: RemindOfMeeting,
  ) {}

  onModuleInit(): void {
    this.events.on(ProviderReleased, (tx, { caseId }) => this.end(tx, caseId));
    this.events.on(RequestWithdrawn, (tx, { caseId }) => this.end(tx, caseId));
  }

  private async end(tx: Tx, caseId: string): Promise<void> {
    await this.lapse(tx, caseId);
    const now = await tx.now();
    const ahead = (await findMeetings(tx, caseId)).filter(
      (one) => one.state === 'booked' && one.startsAt > now,
    );
    if (ahead.length === 0) return;
    const facts = await this.cases.facts(tx, caseId);
    for (const meeting of ahead) {
      const reason = t('booking.provider-has-left');
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
