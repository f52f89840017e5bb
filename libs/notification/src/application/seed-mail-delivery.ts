import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Tx } from '@samraad/platform';
import { parseMail } from '../catcher/parse-mail';
import { insertCaughtMail } from '../persistence/caught-mail.store';
import { type Letter, markPutIntoMailbox } from '../persistence/mail-message.store';
import { composeRaw } from '../smtp/compose-raw';

/**
 * While a demo's past is being made: mails go straight into the mailbox, as delivered at their domain instant, in the
 * transaction that orders them. Nothing is queued, so nothing is sent after the start. Never outside a demo.
 */
@Injectable()
export class SeedMailDelivery {
  private depth = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether mails of this process go straight into the mailbox at the moment. */
  get active(): boolean {
    return this.depth > 0;
  }

  /** Runs the seeding with mails put into the mailbox. Throws when demo functions are off. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (!this.config.demo) throw new Error('mails are put into the mailbox in a demo only');
    this.depth += 1;
    try {
      return await work();
    } finally {
      this.depth -= 1;
    }
  }

  /** Puts one ordered mail into the mailbox. */
  async deliver(tx: Tx, letter: Letter & { readonly id: string }): Promise<void> {
    const caught = await parseMail(await composeRaw(letter, this.config.mailFrom), letter.to);
    await insertCaughtMail(tx, { ...caught, at: letter.at });
    await markPutIntoMailbox(tx, letter.id);
  }
}
