import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { CalendarKeys, CalendarQuery, CloseCalendarKey, MakeCalendarKey, weekOf } from '@samraad/booking';
import { isLocalDate, localDateOf } from '@samraad/deadlines';
import { addressOf, CONFIG, type Config, Database, readDomainTime } from '@samraad/platform';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage } from '../../shell';
import { type CalendarFacts, presentCalendar } from './calendar.presenter';

const year = 366 * 24 * 3_600_000;

/** One's own week: meetings, and times that wait for an answer. */
@PageAt('calendar', 'booking.own-calendar')
export class CalendarPage extends ReadPage<CalendarFacts> {
  readonly template = join(__dirname, 'calendar.hbs');
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly db: Database,
    private readonly calendar: CalendarQuery,
    private readonly keys: CalendarKeys,
  ) {
    super();
  }

  /** `fra` is any day of the week asked for; this week when it is none. */
  async open({ viewer: { personId }, query }: Ask): Promise<CalendarFacts> {
    const now = await readDomainTime(this.db);
    const from = query['fra'];
    const week = weekOf(typeof from === 'string' && isLocalDate(from) ? from : localDateOf(now));
    const ahead = { startsAt: now, endsAt: new Date(now.getTime() + year) };
    const [meetings, proposals, [next], secret] = await Promise.all([
      this.calendar.meetings(this.db, personId, week.period),
      this.calendar.proposals(this.db, personId, week.period),
      this.calendar.meetings(this.db, personId, ahead),
      this.keys.of(this.db, personId),
    ]);
    const feed = secret && `${this.config.baseUrl}${addressOf('calendar.feed', { file: `${secret}.ics` })}`;
    return { week, meetings, proposals, next: next ?? null, feed, now };
  }

  present(facts: CalendarFacts) {
    return presentCalendar(facts);
  }
}

/** A new secret address; the old one is closed. */
@PostAt('calendar.make-address', 'booking.own-calendar')
export class MakeCalendarAddress extends ActOnly {
  act() {
    return doing(MakeCalendarKey, undefined);
  }

  next() {
    return addressOf('calendar');
  }
}

/** The secret address opens nothing any more. */
@PostAt('calendar.close-address', 'booking.own-calendar')
export class CloseCalendarAddress extends ActOnly {
  act() {
    return doing(CloseCalendarKey, undefined);
  }

  next() {
    return addressOf('calendar');
  }
}
