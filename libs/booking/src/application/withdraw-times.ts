import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { lapsePollKey } from '../domain/work-keys';
import { savePollState } from '../persistence/poll.store';
import { BookingDesk } from './booking-desk';
import { BookingMails } from './booking-mails';

/** The provider takes its proposal back. */
@Injectable()
export class WithdrawTimes {
  constructor(
    private readonly desk: BookingDesk,
    private readonly mails: BookingMails,
  ) {}

  /** 409 when it is over. */
  async execute(
    tx: Tx,
    { caseId, pollId }: { readonly caseId: string; readonly pollId: string },
  ): Promise<void> {
    const { facts, actor, poll } = await this.desk.poll(tx, caseId, pollId, { act: 'booking.propose' });
    if (poll.state !== 'open') refuse('booking.poll-closed', {}, 409);
    await savePollState(tx, poll, 'withdrawn');
    await tx.unschedule(lapsePollKey(pollId));
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.times-withdrawn',
      as: { role: actor.role },
      facts: { pollId },
    });
    await this.mails.withdrawn(tx, facts, poll);
  }
}
