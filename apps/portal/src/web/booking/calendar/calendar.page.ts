import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import {
  CalendarKeys,
  CalendarQuery,
  CloseCalendarKey,
  MakeCalendarKey,
  SlotsQuery,
  weekOf,
} from '@samraad/booking';
import { addCalendarDays, isLocalDate, localDateOf } from '@samraad/deadlines';
import { addressOf, CONFIG, type Config, Database, readDomainTime } from '@samraad/platform';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage } from '../../shell';
import { type CalendarFacts, calendarViews, weeksAhead } from './calendar.facts';
import { presentCalendar } from './calendar.presenter';

const year = 366 * 24 * 3_600_000;
const isDay = (given: unknown): given is string => typeof given === 'string' && isLocalDate(given);

/** One's own calendar: meetings, times that wait for an answer, and for those of a provider when they are free. */
@PageAt('calendar', 'booking.own-calendar')
export class CalendarPage extends ReadPage<CalendarFacts> {
  readonly template = join(__dirname, 'calendar.hbs');
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly db: Database,
    private readonly calendar: CalendarQuery,
    private readonly slots: SlotsQuery,
    private readonly keys: CalendarKeys,
  ) {
    super();
  }

  /** `fra` is the day asked for; today when it is none. `vis`: a day, a week or a month of it. */
  async open({ viewer, query }: Ask): Promise<CalendarFacts> {
    const { personId } = viewer;
    const now = await readDomainTime(this.db);
    const day = isDay(query['fra']) ? query['fra'] : localDateOf(now);
    const week = weekOf(day);
    const lastDay = addCalendarDays(week.monday, weeksAhead * 7 - 1);
    const period = { startsAt: week.period.startsAt, endsAt: weekOf(lastDay).period.endsAt };
    const keeps = viewer.roles.some(({ providerId }) => providerId !== null);
    const [meetings, proposals, [next], secret, times, calendars] = await Promise.all([
      this.calendar.meetings(this.db, personId, period),
      this.calendar.proposals(this.db, personId, period),
      this.calendar.meetings(this.db, personId, {
        startsAt: now,
        endsAt: new Date(now.getTime() + year),
      }),
      this.keys.of(this.db, personId),
      keeps ? this.slots.of(this.db, personId, { firstDay: week.monday, lastDay, now }) : null,
      keeps ? this.slots.otherCalendars(this.db, personId) : [],
    ]);
    const feed = secret && `${this.config.baseUrl}${addressOf('calendar.feed', { file: `${secret}.ics` })}`;
    const view = calendarViews.find((one) => one === query['vis']) ?? 'uge';
    const known = {
      view,
      day,
      week,
      meetings,
      proposals,
      slots: times?.slots ?? [],
      own: times && { ...times, calendars },
    };
    const elsewhere = times?.elsewhere ?? [];
    return { ...known, elsewhere, next: next ?? null, feed, now };
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
