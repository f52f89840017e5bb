import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { afterAttempt, type SendResult } from '../domain/delivery-outcome';
import { claimMail, type ClaimedMail, claimNextMail, recordAttempt } from '../persistence/mail-message.store';
import { SmtpSender } from '../smtp/smtp-sender';

/** What came of one attempt. */
export interface DeliveryReport {
  readonly sent: boolean;
  readonly serverDown: boolean;
}

const actor = systemActor('mail.deliver');

/**
 * Sends mails that are queued. The row stays locked while the server is spoken to: the one unit of work with an effect
 * outside the database. It holds no other lock, so it is never run again on a deadlock; should the process die between
 * the server's yes and the commit, the lock falls and the mail goes once more with the same Message-ID.
 */
@Injectable()
export class DeliverMail {
  private readonly logger = new Logger(DeliverMail.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly smtp: SmtpSender,
  ) {}

  /** Tries one mail; null when there is nothing to do for it now (sent, not due yet, or held and not waited for). */
  deliver(mailId: string, options: { wait: boolean } = { wait: false }): Promise<DeliveryReport | null> {
    return this.attempt((tx) => claimMail(tx, mailId, options.wait));
  }

  /** Tries every mail that may be tried now; stops when no server answers. Answers how many were sent. */
  async sweep(): Promise<number> {
    for (let sent = 0; ;) {
      const report = await this.attempt(claimNextMail);
      if (report === null || report.serverDown) return sent;
      if (report.sent) sent += 1;
    }
  }

  private attempt(claim: (tx: Tx) => Promise<ClaimedMail | null>): Promise<DeliveryReport | null> {
    return this.uow.run(actor, async (tx) => {
      const mail = await claim(tx);
      if (mail === null) return null;
      const result = await this.smtp.send(mail);
      await this.record(tx, mail, result);
      return { sent: result.accepted, serverDown: !result.accepted && result.serverDown };
    });
  }

  private async record(tx: Tx, mail: ClaimedMail, result: SendResult): Promise<void> {
    const after = afterAttempt(result, mail.attempts + 1);
    const error = result.accepted ? null : result.error;
    await recordAttempt(tx, mail, after, { error, smtpCode: result.smtpCode });
    if (result.accepted) return;
    const entry = { msg: 'mail not delivered', mailId: mail.id, outcome: after.outcome, error };
    if (after.outcome === 'gave-up') this.logger.error(entry);
    else this.logger.warn(entry);
  }
}
