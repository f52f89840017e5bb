import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { BookingMails } from '../application/booking-mails';
import { findMeetings } from '../persistence/meeting.store';

/** The working day before a meeting. */
@Injectable()
export class RemindOfMeetingJob extends DueWorkJob {
  readonly kind = 'booking.remind';

  constructor(
    private readonly cases: CaseReader,
    private readonly mails: BookingMails,
  ) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, data.caseId ?? '');
    const meeting = (await findMeetings(tx, facts.id)).find(({ id }) => id === data.meetingId);
    if (meeting?.state !== 'booked') return 'skipped';
    await this.mails.soon(tx, facts, meeting);
    return 'done';
  }
}
