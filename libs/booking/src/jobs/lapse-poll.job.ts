import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { BookingMails } from '../application/booking-mails';
import { findPolls, savePollState } from '../persistence/poll.store';

/** The last proposed time has come and nobody confirmed one. */
@Injectable()
export class LapsePollJob extends DueWorkJob {
  readonly kind = 'booking.lapse-poll';

  constructor(
    private readonly cases: CaseReader,
    private readonly mails: BookingMails,
  ) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, data.caseId ?? '');
    const poll = (await findPolls(tx, facts.id)).find(({ id }) => id === data.pollId);
    if (poll?.state !== 'open') return 'skipped';
    await savePollState(tx, poll, 'lapsed');
    tx.audit({ stream: `case:${facts.id}`, action: 'booking.times-lapsed', facts: { pollId: poll.id } });
    await this.mails.lapsed(tx, facts, poll);
    return 'done';
  }
}
