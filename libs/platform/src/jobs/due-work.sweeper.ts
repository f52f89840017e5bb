import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { systemActor } from '../audit/audit-port';
import { Database } from '../database/database';
import type { Tx } from '../unit-of-work/tx';
import { UnitOfWork } from '../unit-of-work/unit-of-work';
import { type DueWork, DueWorkHandlers } from './due-work';
import {
  finishDueWork,
  finishDueWorks,
  nextDueWork,
  postponeDueWork,
  takeTurnToSweep,
} from './due-work.store';
import { JobQueue } from './job-queue';
import type { QueueName } from './queues';

/** Cancelled or done by somebody else: nothing of it may stand. */
class OvertakenWork extends Error {}

/** After so many pieces the queues they woke are woken, not after each: what waits for them is in rows all the same. */
const piecesBetweenWakes = 50;

/** So many pieces of one instant and kind are done together at most, where the kind allows it. */
const mostTogether = 50;

/**
 * Runs the work that is due, in order of due instant, one transaction a piece (or a batch, `handleTogether`); of several
 * sweepers one at a time.
 */
@Injectable()
export class DueWorkSweeper implements OnModuleDestroy {
  private readonly logger = new Logger(DueWorkSweeper.name);
  private isClosing = false;

  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly handlers: DueWorkHandlers,
    private readonly jobs: JobQueue,
  ) {}

  /** Whether the process is to end: the piece in hand is done, and no other begun. */
  get closing(): boolean {
    return this.isClosing;
  }

  onModuleDestroy(): void {
    this.isClosing = true;
  }

  /** Does everything due at or before the instant; answers how many pieces of work were done. */
  async sweep(until: Date): Promise<number> {
    const woken = new Set<QueueName>();
    let count = 0;
    while (!this.isClosing) {
      const [first] = await nextDueWork(this.db, until, 1);
      if (!first) break;
      const before = count;
      count += (await this.handleTogether(first, woken)) || Number(await this.handle(first, woken));
      if (Math.floor(count / piecesBetweenWakes) > Math.floor(before / piecesBetweenWakes))
        await this.wake(woken);
    }
    await this.wake(woken);
    return count;
  }

  private async wake(queues: Set<QueueName>): Promise<void> {
    for (const queue of queues) await this.jobs.wake(queue);
    queues.clear();
  }

  /** Does the piece with those that follow it at the same instant, if its kind is done so; answers how many were done. */
  private async handleTogether(first: DueWork, woken: Set<QueueName>): Promise<number> {
    const handler = this.handlers.find(first.kind);
    if (!handler?.handleTogether) return 0;
    const next = await nextDueWork(this.db, first.dueAt, mostTogether);
    const other = next.findIndex(
      ({ kind, dueAt }) => kind !== first.kind || dueAt.getTime() !== first.dueAt.getTime(),
    );
    const works = other < 0 ? next : next.slice(0, other);
    if (works.length < 2) return 0;
    const batch = async (tx: Tx) => {
      if (!(await takeTurnToSweep(tx))) throw new OvertakenWork();
      await handler.handleTogether?.(tx, works);
      const ids = works.map(({ id }) => id);
      if (!(await finishDueWorks(tx, ids))) throw new OvertakenWork();
    };
    try {
      await this.uow.run(systemActor(first.kind), batch, (queue) => woken.add(queue));
      return works.length;
    } catch (error) {
      // Which of them it was shows when each is done by itself.
      if (!(error instanceof OvertakenWork))
        this.logger.warn({ msg: 'due work batch', kind: first.kind, err: error });
      return 0;
    }
  }

  /** Answers whether the work was done here. */
  private async handle(work: DueWork, woken: Set<QueueName>): Promise<boolean> {
    const actor = systemActor(work.kind);
    const piece = async (tx: Tx) => {
      if (!(await takeTurnToSweep(tx))) throw new OvertakenWork();
      const handler = this.handlers.find(work.kind);
      if (!handler) throw new Error(`no handler for due work ${work.kind}`);
      const outcome = await handler.handle(tx, work);
      if (!(await finishDueWork(tx, work.id, outcome))) throw new OvertakenWork();
    };
    try {
      await this.uow.run(actor, piece, (queue) => woken.add(queue));
      return true;
    } catch (error) {
      if (error instanceof OvertakenWork) return false;
      this.logger.error({ msg: 'due work failed', kind: work.kind, id: work.id, err: error });
      const problem = error instanceof Error ? error.message : String(error);
      await this.uow.run(actor, (tx) => postponeDueWork(tx, work.id, problem));
      return false;
    }
  }
}
