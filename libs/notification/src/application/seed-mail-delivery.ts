import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, systemActor, UnitOfWork } from '@samraad/platform';
import { insertCaughtMails, type NewCaughtMail } from '../persistence/caught-mail.store';
import { type ClaimedMail, findQueuedMails, markPutIntoMailbox } from '../persistence/mail-message.store';

const batchSize = 200;

/**
 * While a demo's past is being made: mails go straight into the mailbox, as delivered at their domain instant, when the
 * past is whole (one by one would double the time it takes). No job is made, so nothing is sent after the start. Never
 * outside a demo.
 */
@Injectable()
export class SeedMailDelivery {
  private readonly ordered: string[] = [];
  private depth = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
  ) {}

  /** Whether mails of this process go straight into the mailbox at the moment. */
  get active(): boolean {
    return this.depth > 0;
  }

  /** Runs the seeding, then puts its mails into the mailbox. Throws when demo functions are off. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (!this.config.demo) throw new Error('mails are put into the mailbox in a demo only');
    this.depth += 1;
    try {
      const result = await work();
      if (this.depth === 1) await this.deliver(this.ordered.splice(0));
      return result;
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.ordered.length = 0;
    }
  }

  /** Keeps in mind a mail that was ordered; one whose order is rolled back is not found later. */
  remember(mailId: string): void {
    this.ordered.push(mailId);
  }

  private async deliver(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += batchSize) {
      const some = ids.slice(from, from + batchSize);
      await this.uow.run(systemActor('seed-mails'), async (tx) => {
        const mails = await findQueuedMails(tx, some);
        await insertCaughtMails(
          tx,
          mails.map((mail) => this.asCaught(mail)),
        );
        await markPutIntoMailbox(tx, mails);
      });
    }
  }

  /** Nothing went over a wire, so there are no raw bytes. */
  private asCaught({ messageId, to, subject, text, html, at }: ClaimedMail): NewCaughtMail {
    return { messageId, to, from: this.config.mailFrom.address, subject, text, html, raw: '', at };
  }
}
