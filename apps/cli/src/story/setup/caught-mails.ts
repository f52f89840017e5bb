import { type MailCatcher, startMailCatcher } from '@samraad/notification';
import { Pool } from 'pg';
import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { StoryFailed } from '../story-failed';

const patience = 30_000;

interface Waiting {
  readonly to: string;
  readonly pattern: RegExp;
  readonly found: (match: RegExpExecArray) => void;
}

/** The mail server of this process: nothing is sent on, and a story waits for what should come. */
export class CaughtMails {
  private waiting: Waiting[] = [];
  private catcher: MailCatcher | undefined;
  private readonly pool: Pool;

  private constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 1 });
    // The database goes away with the story.
    this.pool.on('error', () => undefined);
  }

  static async start(databaseUrl: string): Promise<CaughtMails> {
    const mails = new CaughtMails(databaseUrl);
    mails.catcher = await startMailCatcher({ databaseUrl, onCaught: () => mails.look() });
    return mails;
  }

  get port(): number {
    return this.catcher?.port ?? 0;
  }

  /** What a mail to somebody says, whether it has come or is on its way; fails when it does not come. */
  async read(to: string, pattern: RegExp): Promise<string> {
    const match = await new Promise<RegExpExecArray | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), patience);
      const found = (one: RegExpExecArray) => {
        clearTimeout(timer);
        resolve(one);
      };
      this.waiting.push({ to, pattern, found });
      this.look().catch(() => undefined);
    });
    if (match === null) throw new StoryFailed(words.noMail(to));
    return match[1] ?? match[0];
  }

  async count(): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM caught_mail',
    );
    return rows[0]?.count ?? 0;
  }

  async stop(): Promise<void> {
    await this.catcher?.stop();
    await this.pool.end();
  }

  /** Newest first: an earlier link may have been replaced. */
  private async look(): Promise<void> {
    for (const one of this.waiting) {
      const { rows } = await this.pool.query<{ text: string }>(
        'SELECT text_body AS text FROM caught_mail WHERE to_address = $1 ORDER BY id DESC',
        [one.to],
      );
      const match = rows.map(({ text }) => one.pattern.exec(text)).find((found) => found !== null);
      if (!match || !this.waiting.includes(one)) continue;
      this.waiting = this.waiting.filter((other) => other !== one);
      one.found(match);
    }
  }
}
