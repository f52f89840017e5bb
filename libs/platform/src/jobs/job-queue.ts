import { Inject, Injectable, type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from '../config/config';
import { appRole } from '../database/data-source-options';
import type { Tx } from '../unit-of-work/tx';
import { type QueueName, wokenAtStart } from './queues';

type JobHandler = (data: Record<string, string>) => Promise<void>;

/** pg-boss, sending inside our own transactions. The portal only sends; the worker also works. */
@Injectable()
export class JobQueue implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly handlers = new Map<QueueName, JobHandler>();
  private boss?: Promise<PgBoss>;
  private working = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Declares what a queue's jobs do; libs call it when their module starts. */
  handle(queue: QueueName, handler: JobHandler): void {
    this.handlers.set(queue, handler);
  }

  /** Sends a job with the transaction: rolled back with it. */
  async send(queue: QueueName, data: Readonly<Record<string, string>>, tx: Tx): Promise<void> {
    const boss = await this.started();
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query(text, values) }),
    };
    await boss.send(queue, data, { db, retryLimit: 3, retryDelay: 1, retryBackoff: true });
  }

  /**
   * Opens the queue beforehand. Opened by the first job sent, in the middle of a transaction, it would want a connection while
   * holding one: where few are shared, those who hold them all would wait for each other.
   */
  async open(): Promise<void> {
    await this.started();
  }

  /** Starts working every queue that has a handler; only the worker process calls it. */
  async work(): Promise<void> {
    this.working = true;
    const boss = await this.started();
    for (const [queue, handler] of this.handlers) await workOff(boss, queue, handler);
    for (const queue of wokenAtStart) if (this.handlers.has(queue)) await boss.send(queue, {});
  }

  /** Does every job that waits, here and now, until none is left: tests and the demo clock never wait for a poll. */
  async drain(): Promise<number> {
    const boss = await this.started();
    for (let done = 0; ;) {
      const before = done;
      for (const [queue, handler] of this.handlers) {
        for (const job of await boss.fetch(queue, { batchSize: 20 })) {
          await handler((job.data ?? {}) as Record<string, string>);
          await boss.complete(queue, job.id);
          done += 1;
        }
      }
      if (done === before) return done;
    }
  }

  /** Whether the queue's tables answer. */
  async isReady(): Promise<boolean> {
    return (await this.started()).isInstalled();
  }

  /** Before TypeORM closes its pool (on application shutdown): a job in hand still needs the database to finish. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.boss) await (await this.boss).stop({ graceful: true, timeout: 8_000 });
  }

  private started(): Promise<PgBoss> {
    // A start that failed (database away) is not kept: the next asker tries again.
    this.boss ??= this.start().catch((error: unknown) => {
      this.boss = undefined;
      throw error;
    });
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const { databaseUrl, directUrl, pooling } = this.config;
    // Being told of jobs (LISTEN) takes a connection of one's own, which only who works off is worth.
    const own = pooling === 'none' || this.working ? directUrl : null;
    const boss = new PgBoss({
      connectionString: own ?? databaseUrl,
      ...(own === null ? {} : { options: `-c role=${appRole}` }),
      max: this.working ? 4 : 1,
      migrate: false,
      createSchema: false,
      supervise: this.working,
      schedule: this.working,
      useListenNotify: this.working && own !== null,
      monitorVacuum: false,
      reindex: false,
    });
    boss.on('error', (error) => this.logger.warn({ msg: 'queue', err: error }));
    await boss.start();
    return boss;
  }
}

/** With LISTEN pg-boss looks each 30 s by itself: too seldom when a notification was lost with the connection. */
const pace = { batchSize: 1, notifyPollingIntervalSeconds: 5 };

/** Job after job until none waits; by itself pg-boss takes one and then pauses. */
async function workOff(boss: PgBoss, queue: QueueName, handler: JobHandler): Promise<void> {
  const worker: string = await boss.work(queue, pace, async (jobs) => {
    try {
      for (const job of jobs) await handler((job.data ?? {}) as Record<string, string>);
    } finally {
      boss.notifyWorker(worker);
    }
  });
}
