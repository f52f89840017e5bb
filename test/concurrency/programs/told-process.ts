import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { testConfig } from '@samraad/platform/testing';

/** A node process of its own, with its own pool, that does what it is told over a message. */
export class ToldProcess<Order extends object, Answer> {
  private readonly ended: Promise<never>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the process ended with ${String(code)}`);
    });
    this.ended.catch(() => undefined);
  }

  /** Starts a program of this folder on a database, and answers when it is ready. */
  static async start<O extends object, A>(program: string, databaseUrl: string): Promise<ToldProcess<O, A>> {
    const config = testConfig(databaseUrl);
    const child = fork(path.join(__dirname, program), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        SESSION_SECRET: config.sessionSecret,
        SMTP_URL: config.smtpUrl,
        SAMRAAD_POOL_SIZE: '8',
      },
    });
    const process_ = new ToldProcess<O, A>(child);
    await process_.nextMessage();
    return process_;
  }

  /** Sends the order at once; the answer comes when all of it is decided. */
  tell(order: Order): Promise<Answer> {
    const answer = this.nextMessage() as Promise<Answer>;
    this.child.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }

  private async nextMessage(): Promise<unknown> {
    const [message] = (await Promise.race([once(this.child, 'message'), this.ended])) as [unknown];
    return message;
  }
}
