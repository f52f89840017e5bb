import {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  hourOfDay,
  localDateOf,
} from '@samraad/deadlines';
import type { ApiClient } from './api-client';

const minute = 60_000;

/** Domain time, read and moved through the demo's API; all days and hours are Copenhagen's. */
export class StoryClock {
  constructor(private readonly api: ApiClient) {}

  async now(): Promise<Date> {
    return new Date((await this.api.ask((portal) => portal.GET('/api/v1/demo/clock'))).now);
  }

  async today(): Promise<string> {
    return localDateOf(await this.now());
  }

  /** Visits every instant at which something falls due on the way; an instant already passed changes nothing. */
  async moveTo(instant: Date): Promise<void> {
    if (instant <= (await this.now())) return;
    const body = { to: instant.toISOString() };
    await this.api.ask((portal) => portal.POST('/api/v1/demo/clock', { body }));
  }

  /** So many minutes on. */
  async wait(minutes: number): Promise<void> {
    await this.moveTo(new Date((await this.now()).getTime() + minutes * minute));
  }

  /** The working day so many after today, at an hour. */
  async moveToWorkingDay(days: number, hour: number): Promise<void> {
    await this.moveTo(hourOfDay(await this.workingDay(days), hour));
  }

  /** The day that lies so many working days after today. */
  async workingDay(days: number): Promise<string> {
    return addWorkingDays(await this.today(), days, []);
  }
}

/** An hour of a day. */
export const at = (day: string, hour: number): Date => hourOfDay(day, hour);
/** The day so many calendar months after another. */
export const monthsAfter = addCalendarMonths;
/** The day after a day. */
export const dayAfter = (day: string): string => addCalendarDays(day, 1);
