import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { hourOfDay } from '@samraad/deadlines';
import { ClockMover, type Config, DomainClock, PlatformModule } from '@samraad/platform';
import { RoundsModule } from '@samraad/rounds';
import { SeedModule } from '../../seed/seed.module';

/** Domain time of a database that is thrown away: it stands still, and jumps when the story says so. */
export class StoryTime {
  private constructor(private readonly app: INestApplicationContext) {}

  /** With every area's due work, which is done on the way. */
  static async open(config: Config): Promise<StoryTime> {
    const imports = [PlatformModule.forRoot(config), SeedModule, RoundsModule];
    const app = await NestFactory.createApplicationContext(
      { module: class StoryTimeRoot {}, imports },
      { logger: ['error', 'warn'], abortOnError: false },
    );
    return new StoryTime(app);
  }

  stopAt(day: string, hour: number): Promise<void> {
    return this.app.get(ClockMover).stopAt(hourOfDay(day, hour));
  }

  async moveTo(day: string, hour: number): Promise<void> {
    const options = { keepRunning: false, drainJobs: false };
    await this.app.get(ClockMover).moveTo(hourOfDay(day, hour), options);
  }

  /** What is due this instant is done now, without waiting for the worker's next minute. */
  async doWhatIsDue(): Promise<void> {
    const options = { keepRunning: false, drainJobs: false };
    await this.app.get(ClockMover).moveTo(await this.now(), options);
  }

  now(): Promise<Date> {
    return this.app.get(DomainClock).now();
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
