import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { testConfig } from '@samraad/platform/testing';
import type { HoldAnswer, HoldOrder } from './hold-room.program';

/** A node process of its own, with its own pool, that holds room when told to. */
export class HoldingProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts it on a database and answers when it is ready to hold. */
  static async start(databaseUrl: string): Promise<HoldingProcess> {
    const config = testConfig(databaseUrl);
    const child = fork(path.join(__dirname, 'hold-room.cjs'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        SESSION_SECRET: config.sessionSecret,
        SMTP_URL: config.smtpUrl,
        SAMRAAD_POOL_SIZE: '8',
      },
    });
    const process_ = new HoldingProcess(child);
    await process_.nextMessage();
    return process_;
  }

  /** Sends the order at once; the answer comes when every contract of it is decided. */
  hold(order: HoldOrder): Promise<HoldAnswer> {
    const answer = this.nextMessage() as Promise<HoldAnswer>;
    this.child.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }

  private async nextMessage(): Promise<unknown> {
    const ended = once(this.child, 'exit').then(([code]) => {
      throw new Error(`the holding process ended with ${String(code)}`);
    });
    const [message] = (await Promise.race([once(this.child, 'message'), ended])) as [unknown];
    return message;
  }
}
