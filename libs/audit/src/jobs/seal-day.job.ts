import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { SealDay } from '../application/seal-day';

/** Every night of system time: a proof of when things were recorded must not follow a clock that can be moved. */
@Injectable()
export class SealDayJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly sealDay: SealDay,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('audit.seal', async () => {
      await this.uow.run(systemActor('audit.seal'), (tx) => this.sealDay.execute(tx));
    });
  }
}
