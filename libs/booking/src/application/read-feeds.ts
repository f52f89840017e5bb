import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, DomainClock, guardedGet, systemActor, UnitOfWork } from '@samraad/platform';
import { pauseAfter } from '../domain/busy/other-calendar';
import { calendarLimits } from '../domain/busy/read-calendar';
import { type FeedDue, saveNotRead, saveRead, takeFeedDue } from '../persistence/other-calendar.store';
import { readNow } from './other-calendars';

const actor = systemActor('booking.read-feeds');
const patience = { milliseconds: 10_000, redirects: 3 } as const;

/** Reads the calendars that are followed and due. No transaction stands open while a server is waited for. */
@Injectable()
export class ReadFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: DomainClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Until none is due; how many were read. */
  async sweep(): Promise<number> {
    for (let read = 0; ; read += 1) {
      const due = await this.uow.run(actor, takeFeedDue);
      if (due === null) return read;
      await this.readOne(due);
    }
  }

  private async readOne({ id, address, failures }: FeedDue): Promise<void> {
    const found = await this.fetch(address);
    const pause = pauseAfter(typeof found === 'string' ? failures + 1 : 0);
    await this.uow.run(actor, (tx) =>
      typeof found === 'string' ? saveNotRead(tx, id, found, pause) : saveRead(tx, id, { ...found, pause }),
    );
  }

  private async fetch(address: string) {
    const limits = { ...patience, bytes: calendarLimits.bytes, allowedHosts: this.config.calendarHosts };
    const got = await guardedGet(address, limits);
    return typeof got === 'string' ? got : readNow(got.text, await this.clock.now());
  }
}
