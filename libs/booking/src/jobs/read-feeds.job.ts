import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@samraad/platform';
import { ReadFeeds } from '../application/read-feeds';

/** Followed calendars are read when somebody asks, and every few minutes whichever are due. */
@Injectable()
export class ReadFeedsJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly feeds: ReadFeeds,
  ) {}

  onModuleInit(): void {
    this.jobs.handleWakeUps('booking.read-feeds', async () => {
      await this.feeds.sweep();
    });
  }
}
