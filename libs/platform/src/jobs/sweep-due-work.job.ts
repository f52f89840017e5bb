import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainClock } from '../time/domain-clock';
import { DueWorkSweeper } from './due-work.sweeper';
import { JobQueue } from './job-queue';

/** Every minute: whatever has fallen due is done, also after the scheduler was down for days. */
@Injectable()
export class SweepDueWorkJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly sweeper: DueWorkSweeper,
    private readonly clock: DomainClock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleWakeUps('due-work.sweep', async () => {
      await this.sweeper.sweep(await this.clock.now());
    });
  }
}
