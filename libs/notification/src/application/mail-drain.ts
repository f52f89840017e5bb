import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { firstQueuedMail } from '../persistence/mail-message.store';
import { DeliverMail } from './deliver-mail';

/** Leaves no mail on its way: for the demo clock, the story and tests, which never wait for a poll. */
@Injectable()
export class MailDrain {
  constructor(
    private readonly db: Database,
    private readonly deliverMail: DeliverMail,
  ) {}

  /**
   * Delivers every committed mail that may be tried now, and waits for those another process is sending. Answers how
   * many it sent itself. Ends at once when no server answers; mails backing off keep their time.
   */
  async drain(): Promise<number> {
    for (let sent = await this.deliverMail.sweep(); ;) {
      const id = await firstQueuedMail(this.db);
      if (id === null) return sent;
      const report = await this.deliverMail.deliver(id);
      if (report?.server === 'away') return sent;
      if (report?.sent) sent += 1;
    }
  }
}
