import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { DueWorkSweeper } from '../jobs/due-work.sweeper';
import { nextDueInstant } from '../jobs/due-work.store';
import { JobQueue } from '../jobs/job-queue';
import { refuse } from '../refusals/refusal';
import { DomainClock } from './domain-clock';

/** Moves domain time forward, visiting each due instant on the way (demo, seeds, story, tests; never production). */
@Injectable()
export class ClockMover {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly sweeper: DueWorkSweeper,
    private readonly jobs: JobQueue,
  ) {}

  /** Stops at every instant where work falls due, does it there, and answers when all is drained; 409 when earlier. */
  async moveTo(target: Date, options: { keepRunning: boolean; drainJobs: boolean }): Promise<Date> {
    if (target < (await this.clock.now())) refuse('clock.only-forward', {}, 409);
    for (;;) {
      const now = await this.clock.now();
      await this.sweeper.sweep(now);
      // The process ends: time stays where all is done but what is due this instant, which whoever runs next does.
      if (this.sweeper.closing) {
        await this.set(now, options.keepRunning);
        return this.clock.now();
      }
      const due = await nextDueInstant(this.db, now, target);
      await this.set(due ?? target, due === null && options.keepRunning);
      if (due === null) break;
    }
    await this.sweeper.sweep(await this.clock.now());
    if (options.drainJobs) await this.jobs.drain();
    return this.clock.now();
  }

  /** Stops domain time at an instant, also an earlier one; the database refuses that once anything was seeded. */
  async stopAt(instant: Date): Promise<void> {
    await this.db.query(
      'UPDATE domain_clock SET running = false, anchor_system = clock_timestamp(), anchor_domain = $1',
      [instant],
    );
  }

  /** The next instant at which anything falls due, for "to the next deadline". */
  async nextInstant(horizon: Date): Promise<Date | null> {
    return nextDueInstant(this.db, await this.clock.now(), horizon);
  }

  private async set(instant: Date, running: boolean): Promise<void> {
    // One statement, a commit of its own: nothing else belongs to it. GREATEST: two movers at once, or a running clock
    // that passed the instant meanwhile, never turn time back.
    await this.db.query(
      `UPDATE domain_clock SET running = $2, anchor_system = clock_timestamp(),
         anchor_domain = GREATEST($1::timestamptz, date_trunc('milliseconds',
           CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END))`,
      [instant, running],
    );
  }
}
