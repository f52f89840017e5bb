import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../audit/audit-port';
import { Database } from '../database/database';
import { UnitOfWork } from '../unit-of-work/unit-of-work';
import { type DueWork, DueWorkHandlers } from './due-work';
import { finishDueWork, nextDueWork, postponeDueWork } from './due-work.store';

/** Cancelled or done by somebody else while its handler ran: nothing of it may stand. */
class OvertakenWork extends Error {}

/** Runs the work that is due, one transaction each, in order of due instant. */
@Injectable()
export class DueWorkSweeper {
  private readonly logger = new Logger(DueWorkSweeper.name);

  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly handlers: DueWorkHandlers,
  ) {}

  /** Does everything due at or before the instant; answers how many pieces of work were done. */
  async sweep(until: Date): Promise<number> {
    for (let count = 0; ; count += 1) {
      const work = await nextDueWork(this.db, until);
      if (work === null) return count;
      await this.handle(work);
    }
  }

  private async handle(work: DueWork): Promise<void> {
    const actor = systemActor(work.kind);
    try {
      await this.uow.run(actor, async (tx) => {
        const handler = this.handlers.find(work.kind);
        if (!handler) throw new Error(`no handler for due work ${work.kind}`);
        const outcome = await handler.handle(tx, work);
        if (!(await finishDueWork(tx, work.id, outcome))) throw new OvertakenWork();
      });
    } catch (error) {
      if (error instanceof OvertakenWork) return;
      this.logger.error({ msg: 'due work failed', kind: work.kind, id: work.id, err: error });
      const problem = error instanceof Error ? error.message : String(error);
      await this.uow.run(actor, (tx) => postponeDueWork(tx, work.id, problem));
    }
  }
}
