import { Injectable } from '@nestjs/common';
import { MailDrain } from '@samraad/notification';
import { ClockMover, DomainClock, refusal, type Refusal } from '@samraad/platform';
import { DateTime, Duration } from 'luxon';

const horizonYears = 3;

/** The demo's clock: moves domain time forward, and answers when work and mails of the way are all done. */
@Injectable()
export class DemoClock {
  constructor(
    private readonly mover: ClockMover,
    private readonly clock: DomainClock,
    private readonly mails: MailDrain,
  ) {}

  now(): Promise<Date> {
    return this.clock.now();
  }

  /** Refuses an earlier instant (409) and one too far away (400). */
  async moveTo(instant: Date): Promise<Date | Refusal> {
    if (instant > (await this.horizon())) return refusal('demo.too-far', { years: horizonYears }, 400);
    await this.mover.moveTo(instant, { keepRunning: true, drainJobs: true });
    await this.mails.drain();
    return this.clock.now();
  }

  /** By an ISO 8601 duration ("P7D" is 168 hours). */
  async advance(duration: string): Promise<Date | Refusal> {
    const parsed = Duration.fromISO(duration);
    if (!parsed.isValid) return refusal('api.not-a-duration', {}, 400);
    const now = DateTime.fromJSDate(await this.clock.now(), { zone: 'utc' });
    const target = now.plus(parsed);
    if (!target.isValid || target <= now) return refusal('api.not-a-duration', {}, 400);
    return this.moveTo(target.toJSDate());
  }

  /** When something next falls due; null when nothing does within the horizon. */
  async next(): Promise<Date | null> {
    return this.mover.nextInstant(await this.horizon());
  }

  private async horizon(): Promise<Date> {
    const now = DateTime.fromJSDate(await this.clock.now(), { zone: 'utc' });
    return now.plus({ years: horizonYears }).toJSDate();
  }
}
