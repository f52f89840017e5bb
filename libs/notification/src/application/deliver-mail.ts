import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config, systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { afterAttempt, type SendResult } from '../domain/delivery-outcome';
import { MailPace } from '../domain/mail-pace';
import { claimMail, type ClaimedMail, claimNextMail, recordAttempt } from '../persistence/mail-message.store';
import { SmtpSender } from '../smtp/smtp-sender';
import type { DeliveryReport } from './delivery-report';
import { MailRun } from './mail-run';

const actor = systemActor('mail.deliver');
/** Alone, a mail the server has no connection for has been tried. */
const chargedAlways = () => false;
/** A link that leads nowhere helps nobody: a human sees that the mail did not leave. */
const linkExpired: SendResult = {
  accepted: false,
  error: 'ELINKEXPIRED',
  smtpCode: null,
  permanent: true,
  server: 'answers',
};

/**
 * Sends mails that are queued. The row stays locked while the server is spoken to: the one unit of work with an effect
 * outside the database. It holds no other lock, so it is never run again on a deadlock; should the process die between
 * the server's yes and the commit, the lock falls and the mail goes once more with the same Message-ID. That is why
 * several go at a time, each in a unit of work of its own, and never several in one.
 */
@Injectable()
export class DeliverMail implements OnModuleDestroy {
  private readonly logger = new Logger(DeliverMail.name);
  private readonly pace: MailPace;
  private current: { readonly run: MailRun; readonly ended: Promise<number> } | null = null;
  private following: Promise<number> | null = null;
  private closing = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly smtp: SmtpSender,
    @Inject(CONFIG) { mailConnections, poolSize }: Config,
  ) {
    // Each mail on its way holds a database connection: one is left for everybody else.
    this.pace = new MailPace(Math.min(mailConnections, poolSize - 1));
  }

  /** Tries one mail, when a sender who holds it is done; null when there is nothing to do for it now (sent, or not due yet). */
  deliver(mailId: string): Promise<DeliveryReport | null> {
    return this.smtp.during(() => this.attempt((tx) => claimMail(tx, mailId), chargedAlways));
  }

  /**
   * Tries every mail that may be tried now, several at a time; stops when no server answers. Answers how many were sent.
   * One run at a time: who asks meanwhile gets the next, for the one under way may not have seen what was just committed.
   */
  sweep(): Promise<number> {
    if (this.current === null) return this.run();
    this.following ??= this.current.ended
      .catch(() => 0)
      .then(() => {
        this.following = null;
        return this.sweep();
      });
    return this.following;
  }

  /** The process is to end: mails on their way are seen to their end, the rest stays queued. */
  onModuleDestroy(): void {
    this.closing = true;
    this.current?.run.end();
  }

  private run(): Promise<number> {
    if (this.closing) return Promise.resolve(0);
    const run = new MailRun((goesOn) => this.attempt(claimNextMail, goesOn), this.pace);
    const ended = this.smtp.during(() => run.execute()).finally(() => (this.current = null));
    this.current = { run, ended };
    return ended;
  }

  private attempt(
    claim: (tx: Tx) => Promise<ClaimedMail | null>,
    goesOnWithFewer: () => boolean,
  ): Promise<DeliveryReport | null> {
    return this.uow.run(actor, async (tx) => {
      const mail = await claim(tx);
      if (mail === null) return null;
      const result = mail.linkGone ? linkExpired : await this.smtp.send(mail);
      if (result.accepted) {
        await this.record(tx, mail, result);
        return { sent: true, server: 'answers' };
      }
      // Too many connections is nothing the mail has done: its tries and its place in the queue are as before.
      if (result.server === 'busy' && goesOnWithFewer()) return { sent: false, server: 'busy' };
      await this.record(tx, mail, result);
      return { sent: false, server: result.server === 'answers' ? 'answers' : 'away' };
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
