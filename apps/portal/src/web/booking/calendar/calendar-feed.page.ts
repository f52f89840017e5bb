import { Inject } from '@nestjs/common';
import { calendarEventOf, CalendarKeys, CalendarQuery } from '@samraad/booking';
import { CONFIG, type Config, Database, readDomainTime, refuse, writeCalendar } from '@samraad/platform';
import type { Response } from 'express';
import { Ask, PageAt, type PortalRequest } from '../../shell';
import { calendarWords } from './calendar.da';

const day = 24 * 3_600_000;
const pattern = /^([0-9a-f]{64})\.ics$/;

/** Somebody's meetings for their own calendar, by its secret address: half a year back, two years ahead, cancelled ones too. */
@PageAt('calendar.feed', 'booking.subscribe')
export class CalendarFeed {
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly db: Database,
    private readonly calendar: CalendarQuery,
    private readonly keys: CalendarKeys,
  ) {}

  /** 404 for a secret that opens nothing: a closed address says no more than one that never was. */
  async show(req: PortalRequest, res: Response): Promise<void> {
    const secret = pattern.exec(new Ask(req).param('file'))?.[1];
    const owner = secret === undefined ? null : await this.keys.ownerOf(this.db, secret);
    if (owner === null) return refuse('platform.not-found', {}, 404);
    const now = await readDomainTime(this.db);
    const period = {
      startsAt: new Date(now.getTime() - 183 * day),
      endsAt: new Date(now.getTime() + 731 * day),
    };
    const meetings = await this.calendar.meetings(this.db, owner, period, { cancelled: true });
    const events = meetings.map((meeting) => {
      const event = calendarEventOf(meeting);
      return { ...event, url: `${this.config.baseUrl}${event.url}` };
    });
    res.setHeader('Cache-Control', 'private, no-store');
    res
      .type('text/calendar; charset=utf-8')
      .send(writeCalendar(events, { stamp: now, name: calendarWords.feedName }));
  }
}
