import { NestFactory } from '@nestjs/core';
import { assertMigrated, type Config, JobQueue, type RunningApp } from '@samraad/platform';
import { Logger, PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { allMigrations } from '../../../migrations';
import { WorkerModule } from './worker.module';

/** Starts working every queue. Throws when the database is not at this build's schema. `close` drains first. */
export async function startWorker(config: Config): Promise<RunningApp> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    // Until our own logger stands: nothing of Nest's own start, which says the same every time.
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    app.useLogger(app.get(Logger));
    await assertMigrated(app.get(DataSource), allMigrations());
    await app.get(JobQueue).work();
  } catch (error) {
    await app.close();
    throw error;
  }
  const logger = await app.resolve(PinoLogger);
  logger.info({ msg: 'working' });
  return { close: () => app.close(), logger };
}
