import { Injectable } from '@nestjs/common';
import { MailDrain } from '@samraad/notification';
import { ClockMover, Database, DomainClock, refusal, type Refusal } from '@samraad/platform';
import { DateTime, Duration } from 'luxon';

const horizonYears = 3;

/** A move under way: from where to where. */
export interface ClockMove {
  readonly from: Date;
  readonly to: Date;
}

/** The demo's clock: moves domain time forward, and answers when work and mails of the way are all done. */
@Injectable()
export class DemoClock {
  private current: ClockMove | null = null;
  /** One move after the other: two at once would each set the time under the other's work. */
  private turns: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly mover: ClockMover,
    private readonly clock: DomainClock,
    private readonly mails: MailDrain,
    private readonly db: Database,
  ) {}

  now(): Promise<Date> {
    return this.clock.now();
  }

  /** The move this process is at; null when the clock just runs. */
  get moving(): ClockMove | null {
    return this.current;
  }

  /** Refuses an earlier instant (409) and one too far away (400). Goes on though nobody waits for the answer any more. */
  async moveTo(instant: Date): Promise<Date | Refusal> {
    if (instant > (await this.horizon())) return refusal('demo.too-far', { years: horizonYears }, 400);
    if (instant < (await this.clock.now())) return refusal('clock.only-forward', {}, 409);
    const moved = this.db.apart(() => this.turns.then(() => this.move(instant)));
    this.turns = moved.catch(() => undefined);
    return moved;
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

  private async move(to: Date): Promise<Date> {
    const from = await this.clock.now();
    // The move before this one went as far.
    if (to <= from) return from;
    this.current = { from, to };
    try {
      await this.mover.moveTo(to, { keepRunning: true, drainJobs: true });
      await this.mails.drain();
      return await this.clock.now();
    } finally {
      this.current = null;
    }
  }

  private async horizon(): Promise<Date> {
    const now = DateTime.fromJSDate(await this.clock.now(), { zone: 'utc' });
    return now.plus({ years: horizonYears }).toJSDate();
  }
}
