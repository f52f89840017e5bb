import { Injectable, Logger } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Actor } from '../audit/audit-port';
import { RequestReads } from '../database/reads/request-reads';
import { DomainEvents } from '../events/domain-events';
import { JobQueue } from '../jobs/job-queue';
import type { QueueName } from '../jobs/queues';
import { refuse } from '../refusals/refusal';
import { Ports } from './ports';
import { Transaction } from './transaction';
import type { Tx } from './tx';

const attempts = 5;

const sqlState = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** Wakes queues later, instead of with each commit: who does many units of work in a row. */
type WakesLater = (queue: QueueName) => void;

/** Runs work as one READ COMMITTED transaction; runs the whole closure again on 40001 and 40P01 only. */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);

  constructor(
    private readonly source: DataSource,
    private readonly ports: Ports,
    private readonly events: DomainEvents,
    private readonly jobs: JobQueue,
  ) {}

  /** The closure must have no effect outside the database: it may run more than once. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, wakesLater?: WakesLater): Promise<T> {
    // Whoever sees a page as somebody else does nothing in their name, not even by opening it.
    if (RequestReads.current?.hiding) refuse('platform.only-seen', {}, 403);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await RequestReads.whileWriting(() => this.once(actor, work, wakesLater));
      } catch (failed) {
        // An entity's statement fails with its parameters, which are people's words, around what Postgres said.
        const error: unknown = failed instanceof QueryFailedError ? failed.driverError : failed;
        const state = sqlState(error);
        if ((state !== '40001' && state !== '40P01') || attempt === attempts) throw error;
        // A deadlock means two paths lock in different orders: a defect to mend, though the user need not see it.
        if (state === '40P01') this.logger.error(`deadlock, attempt ${attempt}`);
      }
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>, wakesLater?: WakesLater): Promise<T> {
    const [result, woken] = await this.source.transaction(async (manager) => {
      const tx = new Transaction(manager, actor, { ports: this.ports, events: this.events, jobs: this.jobs });
      const done = await work(tx);
      return [done, await tx.flush(!wakesLater)] as const;
    });
    if (wakesLater) woken.forEach(wakesLater);
    return result;
  }
}
