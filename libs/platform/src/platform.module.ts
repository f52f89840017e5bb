import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from './config/config';
import { dataSourceOptions } from './database/data-source-options';
import { Database } from './database/database';
import { Replica } from './database/replica/replica';
import { DomainEvents } from './events/domain-events';
import { Installation } from './installation/installation';
import { DueWorkHandlers } from './jobs/due-work';
import { DueWorkSweeper } from './jobs/due-work.sweeper';
import { JobQueue } from './jobs/job-queue';
import { SweepDueWorkJob } from './jobs/sweep-due-work.job';
import { ClockMover } from './time/clock-mover';
import { DomainClock } from './time/domain-clock';
import { Ports } from './unit-of-work/ports';
import { UnitOfWork } from './unit-of-work/unit-of-work';

const providers = [
  Database,
  DomainClock,
  DomainEvents,
  DueWorkHandlers,
  DueWorkSweeper,
  Installation,
  JobQueue,
  ClockMover,
  Ports,
  Replica,
  UnitOfWork,
];

/** Everything every room stands on; imported once per process. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, config.poolSize, config.pooling),
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
      ],
      providers: [{ provide: CONFIG, useValue: config }, ...providers, SweepDueWorkJob],
      exports: [CONFIG, ...providers],
    };
  }
}
