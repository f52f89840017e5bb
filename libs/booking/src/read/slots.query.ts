import { Injectable } from '@nestjs/common';
import { addCalendarDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import type { Period } from '../domain/meeting-time';
import { freeSlots, type SlotSpan } from '../domain/slots/free-slots';
import type { RegularTime } from '../domain/slots/regular-time';
import type { TimeException } from '../domain/slots/time-exception';
import { findBusyPeriods } from '../persistence/meeting.store';
import {
  findOtherCalendars,
  findTakenElsewhere,
  type OtherCalendar,
} from '../persistence/other-calendar.store';
import { findRegularTimes, findTimeExceptions } from '../persistence/own-times.store';

/** What somebody has said of their own times. */
export interface OwnTimes {
  readonly regular: readonly RegularTime[];
  readonly exceptions: readonly TimeException[];
}

/** Free times of consultants, reckoned when they are asked for: none is kept that could be wrong. */
@Injectable()
export class SlotsQuery {
  /** One person's free times of some days, and what they follow from. */
  async of(
    db: Queryable,
    personId: string,
    span: SlotSpan,
  ): Promise<OwnTimes & { readonly slots: readonly Period[]; readonly elsewhere: readonly Period[] }> {
    const period = {
      startsAt: hourOfDay(span.firstDay, 0),
      endsAt: hourOfDay(addCalendarDays(span.lastDay, 1), 0),
    };
    const [own, meetings, elsewhere] = await Promise.all([
      this.ownTimes(db, personId, span.firstDay),
      findBusyPeriods(db, personId, period),
      findTakenElsewhere(db, personId, period),
    ]);
    return { ...own, elsewhere, slots: freeSlots({ ...own, busy: [...meetings, ...elsewhere] }, span) };
  }

  /** Other calendars of somebody's own, by name. */
  otherCalendars(db: Queryable, personId: string): Promise<OtherCalendar[]> {
    return findOtherCalendars(db, personId);
  }

  /** What somebody has said and is not over before a day; today when left out of account. */
  async ownTimes(db: Queryable, personId: string, since: string): Promise<OwnTimes> {
    const [regular, exceptions] = await Promise.all([
      findRegularTimes(db, personId, since),
      findTimeExceptions(db, personId, since),
    ]);
    return { regular, exceptions };
  }
}

/** The days from now on, so many weeks. */
export const weeksFrom = (now: Date, weeks: number): SlotSpan => {
  const firstDay = localDateOf(now);
  return { firstDay, lastDay: addCalendarDays(firstDay, weeks * 7 - 1), now };
};
