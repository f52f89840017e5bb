import { Injectable } from '@nestjs/common';
import { addCalendarDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import { isId, newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkCalendarName, checkFeedAddress } from '../domain/busy/other-calendar';
import { type CalendarProblem, readCalendar, type ReadCalendar } from '../domain/busy/read-calendar';
import { isOwnUid } from '../domain/calendar-uid';
import type { Period } from '../domain/meeting-time';
import { lockPeople } from '../persistence/meeting.store';
import {
  askAgain,
  findOtherCalendars,
  insertOtherCalendar,
  type NewCalendar,
  saveRead,
} from '../persistence/other-calendar.store';
import { ownPerson } from './own-person';

/** Days ahead that are looked at: longer than any round lets somebody propose times for at once. */
const daysAhead = 400;

/** What is looked at of a calendar that is read on a day. */
export function spanFrom(now: Date): Period {
  const today = localDateOf(now);
  return { startsAt: hourOfDay(today, 0), endsAt: hourOfDay(addCalendarDays(today, daysAhead), 0) };
}

/** Milliseconds of one reader's time; an honest calendar of ten years takes a fifth of it. */
const patience = 500;

/** Reads a calendar as it is on an instant. */
export function readNow(text: string, now: Date): ReadCalendar | CalendarProblem {
  const until = performance.now() + patience;
  return readCalendar(text, spanFrom(now), { isOwn: isOwnUid, isEnough: () => performance.now() > until });
}

/** One's own name for it, and either where it is or what it is. */
export interface AddCalendarCommand {
  readonly name: string;
  readonly address?: string | null;
  readonly text?: string | null;
}

/** Keeps what another calendar takes: of an address, which is read soon and then again and again; of a file, as it is now. */
@Injectable()
export class AddCalendar {
  /** 422 for what is no address or no calendar, one that is followed already, or a calendar too many; nothing is kept then. */
  async execute(tx: Tx, { name, address, text }: AddCalendarCommand): Promise<{ id: string }> {
    const { personId, stream } = ownPerson(tx);
    // Two forms at once count each other.
    await lockPeople(tx, [personId]);
    const kept = (await findOtherCalendars(tx, personId)).length;
    const one = { id: newId(), personId, name: orRefuse(checkCalendarName(name, kept)) };
    if (address && !text) await this.follow(tx, { ...one, address: orRefuse(checkFeedAddress(address)) });
    else if (text && !address) await this.takeIn(tx, { ...one, address: null }, text);
    else refuse('booking.calendar-source-missing');
    tx.audit({
      stream,
      action: 'booking.calendar-added',
      facts: { of: address ? 'feed' : 'file', id: one.id },
    });
    return { id: one.id };
  }

  private async follow(tx: Tx, one: NewCalendar): Promise<void> {
    if (!(await insertOtherCalendar(tx, one))) refuse('booking.feed-twice');
    tx.wake('booking.read-feeds');
  }

  private async takeIn(tx: Tx, one: NewCalendar, text: string): Promise<void> {
    const found = readNow(text, await tx.now());
    if (typeof found === 'string') refuse(`booking.calendar-${found}`);
    await insertOtherCalendar(tx, one);
    await saveRead(tx, one.id, { ...found, pause: 0 });
  }
}

/** Asks for a followed calendar to be read now. */
@Injectable()
export class ReadCalendarAgain {
  /** 404 for what is another's, no feed, or gone. */
  async execute(tx: Tx, { id }: { readonly id: string }): Promise<void> {
    const { personId } = ownPerson(tx);
    if (!isId(id) || !(await askAgain(tx, id, personId))) refuse('booking.own-time-unknown', {}, 404);
    tx.wake('booking.read-feeds');
  }
}
