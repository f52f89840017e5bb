import { Inject, Injectable, type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from '../config/config';
import { appRole } from '../database/data-source-options';
import type { Tx } from '../unit-of-work/tx';
import { type QueueName, wokenAtStart } from './queues';

type JobHandler = (data: Record<string, string>) => Promise<void>;

/** What is done with the jobs of a queue: how many are taken at a time, and what one take does. */
interface Work {
  readonly most: number;
  readonly take: (jobs: readonly Record<string, string>[]) => Promise<void>;
}

/** A job whose handler failed. */
const again = { retryLimit: 3, retryDelay: 1, retryBackoff: true };

/** pg-boss, sending inside our own transactions. The portal only sends; the worker also works. */
@Injectable()
export class JobQueue implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly handlers = new Map<QueueName, Work>();
  private boss?: Promise<PgBoss>;
  private working = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Declares what a queue's jobs do; libs call it when their module starts. */
  handle(queue: QueueName, handler: JobHandler): void {
    const take: Work['take'] = async (jobs) => {
      for (const data of jobs) await handler(data);
    };
    this.handlers.set(queue, { most: 1, take });
  }

  /** Declares what a queue is for whose jobs only say that something waits: many at once ask no more than one does. */
  handleWakeUps(queue: QueueName, handler: () => Promise<void>): void {
    this.handlers.set(queue, { most: 100, take: handler });
  }

  /** Sends jobs with the transaction, one for each of the data: rolled back with it. */
  async send(queue: QueueName, data: readonly Readonly<Record<string, string>>[], tx: Tx): Promise<void> {
    const boss = await this.started();
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query(text, values) }),
    };
    await boss.insert(
      queue,
      data.map((one) => ({ data: one, ...again })),
      { db },
    );
  }

  /** Wakes a queue for what was committed before. */
  async wake(queue: QueueName): Promise<void> {
    await (await this.started()).send(queue, {}, again);
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
    for (const [queue, work] of this.handlers) await workOff(boss, queue, work);
    for (const queue of wokenAtStart) if (this.handlers.has(queue)) await boss.send(queue, {});
  }

  /** Does every job that waits, here and now, until none is left: tests and the demo clock never wait for a poll. */
  async drain(): Promise<number> {
    const boss = await this.started();
    for (let done = 0; ;) {
      const before = done;
      for (const [queue, { most, take }] of this.handlers) {
        const jobs = await boss.fetch(queue, { batchSize: most });
        if (jobs.length === 0) continue;
        await take(jobs.map(dataOf));
        await boss.complete(
          queue,
          jobs.map(({ id }) => id),
        );
        done += jobs.length;
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
const pace = { notifyPollingIntervalSeconds: 5 };

const dataOf = (job: { data: unknown }) => (job.data ?? {}) as Record<string, string>;

/** Take after take until none waits; by itself pg-boss takes once and then pauses. */
async function workOff(boss: PgBoss, queue: QueueName, { most, take }: Work): Promise<void> {
  const worker: string = await boss.work(queue, { ...pace, batchSize: most }, async (jobs) => {
    try {
      await take(jobs.map(dataOf));
    } finally {
      boss.notifyWorker(worker);
    }
  });
}
