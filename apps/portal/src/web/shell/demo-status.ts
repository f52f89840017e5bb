import { Inject, Injectable } from '@nestjs/common';
import { CaughtMailQuery } from '@samraad/notification';
import { CONFIG, type Config, DomainClock, formatInstantYear } from '@samraad/platform';
import type { DemoBar } from '../../views';

/** What the demo bar shows on every page of a demo; null when this is none. */
@Injectable()
export class DemoStatus {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: DomainClock,
    private readonly mails: CaughtMailQuery,
  ) {}

  async bar(returnTo: string): Promise<DemoBar | null> {
    if (!this.config.demo) return null;
    const [now, mailCount] = await Promise.all([this.clock.now(), this.mailCount()]);
    return { now: formatInstantYear(now), mailCount, returnTo };
  }

  /** How many mails the demo has caught; none where this is no demo. */
  async mailCount(): Promise<number> {
    return this.config.demo ? this.mails.count() : 0;
  }
}
